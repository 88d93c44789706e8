-- Instants are microseconds since 1970 UTC, truth values 0 or 1, structured values JSON in TEXT.
-- A statement ends with a semicolon at the end of a line.

CREATE TABLE installation (
  id BIGINT PRIMARY KEY CHECK (id = 1),
  organisation TEXT NOT NULL,
  zone TEXT NOT NULL,
  sandbox BIGINT NOT NULL CHECK (sandbox IN (0, 1)),
  stopped_at BIGINT,
  created_at BIGINT NOT NULL
);

CREATE TABLE member (
  id {identity},
  email TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL,
  recruiter BIGINT NOT NULL CHECK (recruiter IN (0, 1)),
  author BIGINT NOT NULL CHECK (author IN (0, 1)),
  admin BIGINT NOT NULL CHECK (admin IN (0, 1)),
  basic_linkedin BIGINT NOT NULL CHECK (basic_linkedin IN (0, 1)),
  created_at BIGINT NOT NULL
);

CREATE TABLE token (
  id {identity},
  member_id BIGINT NOT NULL REFERENCES member (id),
  purpose TEXT NOT NULL,
  sha256 TEXT NOT NULL UNIQUE,
  created_at BIGINT NOT NULL,
  expires_at BIGINT,
  revoked_at BIGINT
);

CREATE TABLE contact (
  id {identity},
  name TEXT NOT NULL,
  given_name TEXT,
  title TEXT,
  company TEXT,
  email TEXT,
  email_key TEXT UNIQUE,
  phone TEXT,
  linkedin TEXT,
  linkedin_key TEXT UNIQUE,
  country TEXT,
  zone TEXT,
  language TEXT,
  notes TEXT,
  contacted_at BIGINT,
  replied_at BIGINT,
  archived_at BIGINT,
  created_at BIGINT NOT NULL,
  CHECK (email_key IS NOT NULL OR linkedin_key IS NOT NULL OR phone IS NOT NULL)
);

-- Addresses that must not or cannot be written to, whoever they belong to.
CREATE TABLE blocked_address (
  address TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('suppressed', 'bounced')),
  reason TEXT NOT NULL,
  at BIGINT NOT NULL,
  PRIMARY KEY (address, kind)
);

CREATE TABLE job (
  id {identity},
  title TEXT NOT NULL,
  company TEXT NOT NULL,
  job_key TEXT NOT NULL UNIQUE,
  location TEXT,
  description TEXT,
  contact_name TEXT,
  contact_email TEXT,
  url TEXT,
  created_at BIGINT NOT NULL
);

CREATE TABLE sequence (
  id {identity},
  name TEXT NOT NULL UNIQUE,
  state TEXT NOT NULL CHECK (state IN ('draft', 'active', 'paused', 'archived')),
  member_id BIGINT NOT NULL REFERENCES member (id),
  version_id BIGINT,
  created_at BIGINT NOT NULL
);

-- A published version never changes.
CREATE TABLE sequence_version (
  id {identity},
  sequence_id BIGINT NOT NULL REFERENCES sequence (id),
  number BIGINT NOT NULL,
  definition TEXT NOT NULL,
  source TEXT NOT NULL,
  steps BIGINT NOT NULL CHECK (steps >= 0),
  member_id BIGINT NOT NULL REFERENCES member (id),
  published_at BIGINT NOT NULL,
  UNIQUE (sequence_id, number)
);

CREATE TABLE step (
  version_id BIGINT NOT NULL REFERENCES sequence_version (id),
  number BIGINT NOT NULL CHECK (number > 0),
  step_id TEXT NOT NULL,
  channel TEXT NOT NULL CHECK (channel IN ('email', 'linkedin_message', 'linkedin_connection', 'linkedin_inmail', 'sms', 'call')),
  definition TEXT NOT NULL,
  PRIMARY KEY (version_id, number),
  UNIQUE (version_id, step_id)
);

-- next_at is set exactly while the next step waits for its time.
CREATE TABLE enrollment (
  id {identity},
  contact_id BIGINT NOT NULL REFERENCES contact (id),
  sequence_id BIGINT NOT NULL REFERENCES sequence (id),
  version_id BIGINT NOT NULL REFERENCES sequence_version (id),
  job_id BIGINT REFERENCES job (id),
  member_id BIGINT NOT NULL REFERENCES member (id),
  state TEXT NOT NULL CHECK (state IN ('live', 'stopped', 'finished')),
  reason TEXT,
  next_step BIGINT NOT NULL CHECK (next_step > 0),
  next_at BIGINT,
  anchor_at BIGINT NOT NULL,
  created_at BIGINT NOT NULL,
  CHECK (state = 'live' OR next_at IS NULL)
);

CREATE UNIQUE INDEX enrollment_live_contact ON enrollment (contact_id) WHERE state = 'live';
CREATE INDEX enrollment_due ON enrollment (next_at, id) WHERE next_at IS NOT NULL;
CREATE INDEX enrollment_of_sequence ON enrollment (sequence_id, id) WHERE state = 'live';

-- The list of states is DraftState.allCases; a test compares them.
CREATE TABLE draft (
  id {identity},
  enrollment_id BIGINT NOT NULL REFERENCES enrollment (id),
  step BIGINT NOT NULL CHECK (step > 0),
  channel TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('due', 'writing', 'inReview', 'waiting', 'approved', 'sending', 'sent', 'toDo', 'done', 'uncertain', 'failed', 'rejected', 'skipped', 'superseded', 'withdrawn', 'expired')),
  reason TEXT,
  since BIGINT NOT NULL,
  target_at BIGINT NOT NULL,
  wake_at BIGINT NOT NULL,
  tries BIGINT NOT NULL DEFAULT 0,
  revisions BIGINT NOT NULL DEFAULT 0,
  note TEXT,
  leased_by TEXT,
  lease_until BIGINT,
  version BIGINT NOT NULL DEFAULT 0,
  verdict TEXT CHECK (verdict IN ('pass', 'revise', 'block')),
  score BIGINT CHECK (score BETWEEN 0 AND 100),
  edited BIGINT NOT NULL DEFAULT 0 CHECK (edited IN (0, 1)),
  approval_id BIGINT,
  leaves_at BIGINT,
  created_at BIGINT NOT NULL,
  UNIQUE (enrollment_id, step),
  CHECK ((state IN ('approved', 'sending')) = (leaves_at IS NOT NULL)),
  CHECK (state NOT IN ('approved', 'sending', 'sent', 'uncertain') OR approval_id IS NOT NULL),
  CHECK ((leased_by IS NULL) = (lease_until IS NULL)),
  CHECK (state NOT IN ('writing', 'sending') OR lease_until IS NOT NULL)
);

CREATE INDEX draft_due ON draft (wake_at, id) WHERE state = 'due';
CREATE INDEX draft_unreviewed ON draft (wake_at, id) WHERE state = 'inReview' AND verdict IS NULL;
CREATE INDEX draft_undecided ON draft (wake_at, id) WHERE state = 'inReview' AND verdict IS NOT NULL;
CREATE INDEX draft_leaving ON draft (leaves_at, id) WHERE state = 'approved';
CREATE INDEX draft_leased ON draft (lease_until, id) WHERE lease_until IS NOT NULL;
CREATE INDEX draft_attention ON draft (since, id) WHERE state IN ('waiting', 'toDo', 'uncertain', 'failed', 'expired');
CREATE INDEX draft_problem ON draft (since, id) WHERE state IN ('uncertain', 'failed');

CREATE TABLE draft_version (
  draft_id BIGINT NOT NULL REFERENCES draft (id),
  number BIGINT NOT NULL CHECK (number > 0),
  member_id BIGINT REFERENCES member (id),
  subject TEXT,
  body TEXT NOT NULL,
  note TEXT,
  model TEXT,
  parameters TEXT,
  prompt_hash TEXT,
  inputs TEXT,
  raw TEXT,
  input_tokens BIGINT,
  output_tokens BIGINT,
  written_at BIGINT NOT NULL,
  PRIMARY KEY (draft_id, number),
  CHECK ((member_id IS NULL) = (model IS NOT NULL))
);

CREATE TABLE review (
  id {identity},
  draft_id BIGINT NOT NULL,
  version BIGINT NOT NULL,
  verdict TEXT NOT NULL CHECK (verdict IN ('pass', 'revise', 'block')),
  score BIGINT CHECK (score BETWEEN 0 AND 100),
  findings TEXT NOT NULL,
  reviewer TEXT NOT NULL,
  prompt_hash TEXT,
  raw TEXT,
  input_tokens BIGINT,
  output_tokens BIGINT,
  reviewed_at BIGINT NOT NULL,
  FOREIGN KEY (draft_id, version) REFERENCES draft_version (draft_id, number)
);

CREATE INDEX review_of_draft ON review (draft_id, id);

-- What happened to one version and why. An approval (approved, cleared) names the envelope that may leave.
CREATE TABLE decision (
  id {identity},
  draft_id BIGINT NOT NULL REFERENCES draft (id),
  version BIGINT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('approved', 'cleared', 'held', 'rejected', 'skipped', 'revisionAsked')),
  member_id BIGINT REFERENCES member (id),
  rule TEXT,
  trace TEXT NOT NULL,
  note TEXT,
  follow_up TEXT,
  envelope_hash TEXT,
  envelope TEXT,
  decided_at BIGINT NOT NULL,
  undone_at BIGINT,
  CHECK ((member_id IS NULL) <> (rule IS NULL)),
  CHECK ((kind IN ('approved', 'cleared')) = (envelope_hash IS NOT NULL)),
  CHECK ((envelope_hash IS NULL) = (envelope IS NULL))
);

CREATE INDEX decision_of_draft ON decision (draft_id, id);
CREATE INDEX decision_of_member ON decision (member_id, id) WHERE undone_at IS NULL;

CREATE TABLE delivery (
  id {identity},
  draft_id BIGINT NOT NULL REFERENCES draft (id),
  decision_id BIGINT NOT NULL REFERENCES decision (id),
  attempt BIGINT NOT NULL CHECK (attempt > 0),
  state TEXT NOT NULL CHECK (state IN ('handingOver', 'accepted', 'deferred', 'refused', 'uncertain', 'settledNotSent')),
  mailbox TEXT NOT NULL,
  message_id TEXT NOT NULL,
  guards TEXT NOT NULL,
  answer TEXT,
  started_at BIGINT NOT NULL,
  ended_at BIGINT,
  UNIQUE (draft_id, attempt),
  CHECK ((state = 'handingOver') = (ended_at IS NULL))
);

-- Promise 2: while one hand-over is under way, accepted or in doubt, there is no other for the same draft.
CREATE UNIQUE INDEX delivery_once ON delivery (draft_id) WHERE state IN ('handingOver', 'accepted', 'uncertain');
CREATE INDEX delivery_of_mailbox ON delivery (mailbox, started_at) WHERE state IN ('handingOver', 'accepted', 'uncertain');

CREATE TABLE notice (
  id {identity},
  kind TEXT NOT NULL,
  draft_id BIGINT REFERENCES draft (id),
  subject TEXT NOT NULL,
  text TEXT NOT NULL,
  at BIGINT NOT NULL,
  settled_at BIGINT,
  settled_by BIGINT REFERENCES member (id)
);

CREATE UNIQUE INDEX notice_open ON notice (kind, subject) WHERE settled_at IS NULL;
CREATE INDEX notice_waiting ON notice (at, id) WHERE settled_at IS NULL;

CREATE TABLE credit_account (
  name TEXT PRIMARY KEY CHECK (name IN ('issued', 'available', 'held', 'spent')),
  balance BIGINT NOT NULL,
  CHECK (name = 'issued' OR balance >= 0)
);

INSERT INTO credit_account (name, balance) VALUES ('issued', 0), ('available', 0), ('held', 0), ('spent', 0);

CREATE TABLE reservation (
  id {identity},
  draft_id BIGINT NOT NULL REFERENCES draft (id),
  purpose TEXT NOT NULL CHECK (purpose IN ('draft', 'send')),
  amount BIGINT NOT NULL CHECK (amount > 0),
  price_list BIGINT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('held', 'captured', 'released')),
  made_at BIGINT NOT NULL
);

CREATE UNIQUE INDEX reservation_held ON reservation (draft_id, purpose) WHERE state = 'held';
CREATE INDEX reservation_of_draft ON reservation (draft_id, id);

-- Append-only. Each movement takes from one account what it gives to another.
CREATE TABLE credit_entry (
  id {identity},
  at BIGINT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('grant', 'topUp', 'reserve', 'capture', 'release', 'reversal')),
  amount BIGINT NOT NULL CHECK (amount > 0),
  from_account TEXT NOT NULL REFERENCES credit_account (name),
  to_account TEXT NOT NULL REFERENCES credit_account (name),
  available_after BIGINT NOT NULL,
  draft_id BIGINT REFERENCES draft (id),
  reservation_id BIGINT REFERENCES reservation (id),
  reference TEXT UNIQUE,
  actor TEXT NOT NULL,
  CHECK (from_account <> to_account),
  CHECK ((kind IN ('reserve', 'capture', 'release')) = (reservation_id IS NOT NULL))
);

CREATE UNIQUE INDEX credit_entry_reserved_once ON credit_entry (reservation_id) WHERE kind = 'reserve';
CREATE UNIQUE INDEX credit_entry_settled_once ON credit_entry (reservation_id) WHERE kind IN ('capture', 'release');

CREATE TABLE event (
  id {identity},
  at BIGINT NOT NULL,
  name TEXT NOT NULL,
  actor TEXT NOT NULL,
  member_id BIGINT,
  draft_id BIGINT,
  enrollment_id BIGINT,
  detail TEXT
);

CREATE INDEX event_of_draft ON event (draft_id, id) WHERE draft_id IS NOT NULL;
CREATE INDEX event_of_enrollment ON event (enrollment_id, id) WHERE enrollment_id IS NOT NULL;
CREATE INDEX event_of_member ON event (member_id, id) WHERE member_id IS NOT NULL;

-- The first answer to a wish that may be asked again.
CREATE TABLE idempotency (
  member_id BIGINT NOT NULL REFERENCES member (id),
  wish TEXT NOT NULL,
  use_case TEXT NOT NULL,
  question TEXT NOT NULL,
  answer TEXT NOT NULL,
  at BIGINT NOT NULL,
  PRIMARY KEY (member_id, wish)
);

-- Whose leases are whose, so that a restarted process frees those of its predecessor.
CREATE TABLE worker (
  id TEXT PRIMARY KEY,
  host TEXT NOT NULL,
  process TEXT NOT NULL,
  started_at BIGINT NOT NULL
);

CREATE INDEX worker_of_host ON worker (host, id);
