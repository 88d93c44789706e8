-- Policies: versions and their way, what they were asked, what they approved, and how people decided about the same.

CREATE TABLE policy (
  id {identity},
  name TEXT NOT NULL UNIQUE,
  member_id BIGINT NOT NULL REFERENCES member (id),
  created_at BIGINT NOT NULL
);

-- A version's file never changes. The list of states is PolicyState.allCases; a test compares them.
CREATE TABLE policy_version (
  id {identity},
  policy_id BIGINT NOT NULL REFERENCES policy (id),
  number BIGINT NOT NULL CHECK (number > 0),
  source TEXT NOT NULL,
  sha256 TEXT NOT NULL,
  definition TEXT NOT NULL,
  member_id BIGINT NOT NULL REFERENCES member (id),
  written_at BIGINT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('draft', 'previewed', 'shadow', 'live', 'replaced', 'off', 'stoodDown', 'expired')),
  since BIGINT NOT NULL,
  reason TEXT,
  switched_by BIGINT REFERENCES member (id),
  ends_at BIGINT,
  UNIQUE (policy_id, number),
  UNIQUE (policy_id, sha256),
  CHECK ((state IN ('shadow', 'live')) = (ends_at IS NOT NULL)),
  CHECK (state NOT IN ('shadow', 'live') OR switched_by IS NOT NULL)
);

CREATE UNIQUE INDEX policy_version_live ON policy_version (policy_id) WHERE state = 'live';
CREATE UNIQUE INDEX policy_version_shadow ON policy_version (policy_id) WHERE state = 'shadow';
CREATE INDEX policy_version_asked ON policy_version (id) WHERE state IN ('shadow', 'live');
CREATE INDEX policy_version_ends ON policy_version (ends_at) WHERE ends_at IS NOT NULL;

-- Every move of a version on its way. Whoever caches the rules in force asks for the last id.
CREATE TABLE policy_move (
  id {identity},
  version_id BIGINT NOT NULL REFERENCES policy_version (id),
  event TEXT NOT NULL,
  from_state TEXT NOT NULL,
  to_state TEXT NOT NULL,
  member_id BIGINT REFERENCES member (id),
  replaced_id BIGINT REFERENCES policy_version (id),
  detail TEXT,
  at BIGINT NOT NULL,
  undone_at BIGINT
);
CREATE INDEX policy_move_of_version ON policy_move (version_id, id);
CREATE INDEX policy_move_of_member ON policy_move (member_id, id) WHERE event IN ('activated', 'shadowed') AND undone_at IS NULL;

CREATE TABLE policy_preview (
  id {identity},
  version_id BIGINT NOT NULL REFERENCES policy_version (id),
  member_id BIGINT NOT NULL REFERENCES member (id),
  since BIGINT NOT NULL,
  answer TEXT NOT NULL,
  at BIGINT NOT NULL
);
CREATE INDEX policy_preview_of_version ON policy_preview (version_id, id);

-- One row, held by whoever is about to approve by a rule: caps are counted one decision after the other.
CREATE TABLE policy_gate (id BIGINT PRIMARY KEY CHECK (id = 1));
INSERT INTO policy_gate (id) VALUES (1);

-- How much of a cap is used. counter names the cap and whose it is, subject what it counts apart; a row is only ever raised
-- by a statement that compares with the cap.
CREATE TABLE cap_use (
  counter TEXT NOT NULL,
  subject TEXT NOT NULL,
  period_at BIGINT NOT NULL,
  used BIGINT NOT NULL CHECK (used >= 0),
  PRIMARY KEY (counter, subject, period_at)
);

-- What was known of a version when the rules were asked, and what a person then did. Previews read nothing else.
CREATE TABLE judged (
  draft_id BIGINT NOT NULL REFERENCES draft (id),
  version BIGINT NOT NULL,
  at BIGINT NOT NULL,
  enrollment_id BIGINT NOT NULL,
  contact_id BIGINT NOT NULL,
  sequence_id BIGINT NOT NULL,
  step_id TEXT,
  owner_id BIGINT NOT NULL,
  price BIGINT NOT NULL,
  floor TEXT,
  outcomes TEXT,
  f_channel TEXT, f_step BIGINT, f_steps BIGINT, f_first BIGINT, f_sequence TEXT, f_version BIGINT, f_tone TEXT,
  f_score BIGINT, f_verdict TEXT, f_finding TEXT, f_revision BIGINT, f_edited BIGINT, f_length BIGINT, f_links BIGINT,
  f_to TEXT, f_contact_name TEXT, f_contact_email TEXT, f_contact_domain TEXT, f_contact_company TEXT,
  f_contact_title TEXT, f_contact_country TEXT, f_contact_tag TEXT, f_contact_language TEXT,
  f_job_title TEXT, f_job_company TEXT, f_job_location TEXT, f_job_tag TEXT,
  f_sender TEXT, f_owner TEXT, f_assignee TEXT, f_cost BIGINT, f_model TEXT, f_prompt TEXT,
  f_written BIGINT, f_due BIGINT, f_approvals_same_kind BIGINT, f_rejects_same_kind BIGINT,
  outcome TEXT CHECK (outcome IN ('approved', 'edited', 'rejected', 'skipped', 'revised', 'cleared')),
  outcome_at BIGINT,
  outcome_by BIGINT REFERENCES member (id),
  outcome_note TEXT,
  changed BIGINT CHECK (changed BETWEEN 0 AND 100),
  spent BIGINT,
  PRIMARY KEY (draft_id, version),
  CHECK ((outcome IS NULL) = (outcome_at IS NULL))
);
CREATE INDEX judged_decided ON judged (outcome_at, draft_id) WHERE outcome IS NOT NULL;
CREATE INDEX judged_of_step ON judged (sequence_id, step_id, outcome_at) WHERE outcome IS NOT NULL;
CREATE INDEX judged_of_person ON judged (outcome_by, outcome_at) WHERE outcome_by IS NOT NULL;

-- What a shadow would have decided, and what a live rule would have approved but left to a person as a sample.
CREATE TABLE opinion (
  draft_id BIGINT NOT NULL REFERENCES draft (id),
  version BIGINT NOT NULL,
  version_id BIGINT NOT NULL REFERENCES policy_version (id),
  kind TEXT NOT NULL CHECK (kind IN ('shadow', 'sample')),
  would TEXT NOT NULL CHECK (would IN ('approve', 'hold', 'person')),
  line BIGINT,
  at BIGINT NOT NULL,
  PRIMARY KEY (draft_id, version, version_id, kind)
);
CREATE INDEX opinion_of_version ON opinion (version_id, at);

-- Bad news about what a rule approved or would have.
CREATE TABLE policy_signal (
  id {identity},
  version_id BIGINT NOT NULL REFERENCES policy_version (id),
  kind TEXT NOT NULL CHECK (kind IN ('rejected', 'heavyEdit', 'bounce', 'complaint', 'unsubscribe', 'negativeReply')),
  draft_id BIGINT NOT NULL REFERENCES draft (id),
  at BIGINT NOT NULL,
  UNIQUE (version_id, kind, draft_id)
);
CREATE INDEX policy_signal_of_version ON policy_signal (version_id, at);

-- Steps at which a version has approved something, and those at which it stands down because a person rejected.
CREATE TABLE policy_step (
  version_id BIGINT NOT NULL REFERENCES policy_version (id),
  sequence_id BIGINT NOT NULL REFERENCES sequence (id),
  step_id TEXT NOT NULL,
  approved BIGINT NOT NULL DEFAULT 0,
  off_at BIGINT,
  off_draft_id BIGINT REFERENCES draft (id),
  PRIMARY KEY (version_id, sequence_id, step_id)
);
CREATE INDEX policy_step_of_step ON policy_step (sequence_id, step_id);

-- Which version of which policy cleared a draft, by which line of its file.
ALTER TABLE decision ADD COLUMN policy_version_id BIGINT REFERENCES policy_version (id);
ALTER TABLE decision ADD COLUMN policy_line BIGINT;
CREATE INDEX decision_of_policy ON decision (policy_version_id, id) WHERE policy_version_id IS NOT NULL;
CREATE INDEX draft_cleared ON draft (approval_id) WHERE state = 'approved';
