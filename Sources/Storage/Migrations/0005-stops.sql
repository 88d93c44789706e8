-- The stop switch at every level: who threw it and why, who took it back, and what it held.

-- The list of kinds is StopKind.allCases; a test compares them. A contact's subject is its id, so that no address stays
-- behind; everything and policies have none.
CREATE TABLE stop_switch (
  id {identity},
  kind TEXT NOT NULL CHECK (kind IN ('everything', 'policies', 'policy', 'sequence', 'mailbox', 'channel', 'contact')),
  subject TEXT NOT NULL,
  reason TEXT,
  member_id BIGINT REFERENCES member (id),
  at BIGINT NOT NULL,
  lifted_at BIGINT,
  lifted_by BIGINT REFERENCES member (id),
  returned_at BIGINT,
  CHECK ((subject = '') = (kind IN ('everything', 'policies'))),
  CHECK ((lifted_at IS NULL) = (lifted_by IS NULL)),
  CHECK (lifted_at IS NOT NULL OR returned_at IS NULL)
);

CREATE UNIQUE INDEX stop_switch_standing ON stop_switch (kind, subject) WHERE lifted_at IS NULL;
CREATE INDEX stop_switch_returning ON stop_switch (id) WHERE lifted_at IS NOT NULL AND returned_at IS NULL;

INSERT INTO stop_switch (kind, subject, reason, member_id, at)
SELECT 'everything', '', (SELECT detail FROM event WHERE name = 'stoppedEverything' ORDER BY id DESC LIMIT 1),
       (SELECT member_id FROM event WHERE name = 'stoppedEverything' ORDER BY id DESC LIMIT 1), stopped_at
FROM installation WHERE stopped_at IS NOT NULL;

ALTER TABLE installation DROP COLUMN stopped_at;

-- Whoever claims holds one of these rows alone, whoever throws or lifts a stop all of them: waiting for a row that is held
-- alone is first come, first served, whereas sharing one row would let claims overtake a stop for ever.
CREATE TABLE stop_gate (id BIGINT PRIMARY KEY);
INSERT INTO stop_gate (id) VALUES (0), (1), (2), (3), (4), (5), (6), (7);

-- The stop that put an approved draft off, so that lifting it finds what it held.
ALTER TABLE draft ADD COLUMN stop_id BIGINT REFERENCES stop_switch (id);
CREATE INDEX draft_stopped ON draft (stop_id, id) WHERE stop_id IS NOT NULL;

CREATE INDEX event_drilled ON event (id) WHERE name = 'drilled';
