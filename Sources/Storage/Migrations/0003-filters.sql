-- What drafts are compared by, beside what it was made from: folded texts (Fold.text and Fold.words), counts, and what
-- people did with the same step before. FilterKeys.fill writes the texts of rows that are there already.

ALTER TABLE draft_version ADD COLUMN subject_key TEXT;
ALTER TABLE draft_version ADD COLUMN body_key TEXT;
ALTER TABLE draft_version ADD COLUMN words_key TEXT;
ALTER TABLE draft_version ADD COLUMN model_key TEXT;
ALTER TABLE draft_version ADD COLUMN length BIGINT;
ALTER TABLE draft_version ADD COLUMN links BIGINT;

-- Tone and sender as they hold: the step's own, or else the sequence's. No sender is whoever enrolled.
ALTER TABLE step ADD COLUMN tone_key TEXT;
ALTER TABLE step ADD COLUMN sender_key TEXT;

ALTER TABLE job ADD COLUMN title_key TEXT;
ALTER TABLE job ADD COLUMN location_key TEXT;

CREATE TABLE job_tag (
  job_id BIGINT NOT NULL REFERENCES job (id),
  tag TEXT NOT NULL,
  PRIMARY KEY (job_id, tag)
);
CREATE INDEX job_tag_of ON job_tag (tag, job_id);

-- The codes of what was found in one version.
CREATE TABLE draft_finding (
  draft_id BIGINT NOT NULL,
  version BIGINT NOT NULL,
  code TEXT NOT NULL,
  PRIMARY KEY (draft_id, version, code),
  FOREIGN KEY (draft_id, version) REFERENCES draft_version (draft_id, number)
);

-- Whom a draft was given to.
ALTER TABLE draft ADD COLUMN assignee_id BIGINT REFERENCES member (id);

-- What people did with drafts of one step: approved unchanged, approved after changing the text, rejected.
CREATE TABLE step_tally (
  sequence_id BIGINT NOT NULL REFERENCES sequence (id),
  step_id TEXT NOT NULL,
  channel TEXT NOT NULL,
  approvals BIGINT NOT NULL DEFAULT 0 CHECK (approvals >= 0),
  edits BIGINT NOT NULL DEFAULT 0 CHECK (edits >= 0),
  rejects BIGINT NOT NULL DEFAULT 0 CHECK (rejects >= 0),
  PRIMARY KEY (sequence_id, step_id, channel)
);
INSERT INTO step_tally (sequence_id, step_id, channel, approvals, edits, rejects)
SELECT enrollment.sequence_id, step.step_id, draft.channel,
  SUM(CASE WHEN decision.kind = 'approved' AND draft.edited = 0 THEN 1 ELSE 0 END),
  SUM(CASE WHEN decision.kind = 'approved' AND draft.edited = 1 THEN 1 ELSE 0 END),
  SUM(CASE WHEN decision.kind = 'rejected' THEN 1 ELSE 0 END)
FROM decision
JOIN draft ON draft.id = decision.draft_id
JOIN enrollment ON enrollment.id = draft.enrollment_id
LEFT JOIN sequence_version AS retired
  ON retired.sequence_id = enrollment.sequence_id AND retired.number = draft.step / 1000
JOIN step ON step.version_id = COALESCE(retired.id, enrollment.version_id) AND step.number = draft.step % 1000
WHERE decision.kind IN ('approved', 'rejected') AND decision.member_id IS NOT NULL AND decision.undone_at IS NULL
GROUP BY enrollment.sequence_id, step.step_id, draft.channel;

-- Each of state, sequence, contact.email and leaves, asked alone, reads a range of one of these.
CREATE INDEX draft_of_state ON draft (state, since, id);
CREATE INDEX draft_of_departure ON draft (leaves_at, id) WHERE leaves_at IS NOT NULL;
CREATE INDEX enrollment_in_sequence ON enrollment (sequence_id, id);
CREATE INDEX enrollment_chosen ON enrollment (chosen_email, id) WHERE chosen_email IS NOT NULL;
