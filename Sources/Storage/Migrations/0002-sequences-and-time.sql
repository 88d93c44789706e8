-- Sequences, enrollments and time: companies, matches, holds, flows, sweeps, mailboxes.

ALTER TABLE installation ADD COLUMN practice TEXT;

-- Who may send in whose name.
CREATE TABLE sender_permit (
  member_id BIGINT NOT NULL REFERENCES member (id),
  to_member_id BIGINT NOT NULL REFERENCES member (id),
  given_at BIGINT NOT NULL,
  PRIMARY KEY (member_id, to_member_id)
);

-- A mailbox of ours: how old it is, and when it may hand over again.
CREATE TABLE mailbox (
  address TEXT PRIMARY KEY,
  first_at BIGINT NOT NULL,
  free_at BIGINT NOT NULL
);

CREATE TABLE company (
  id {identity},
  name TEXT NOT NULL,
  name_key TEXT NOT NULL UNIQUE,
  domain TEXT,
  country TEXT,
  subdivision TEXT,
  zone TEXT,
  notes TEXT,
  created_at BIGINT NOT NULL
);

ALTER TABLE contact ADD COLUMN company_key TEXT;
ALTER TABLE contact ADD COLUMN subdivision TEXT;
ALTER TABLE contact ADD COLUMN connected_at BIGINT;
CREATE INDEX contact_of_company ON contact (company_key, id) WHERE company_key IS NOT NULL;
CREATE INDEX contact_in_country ON contact (country, id) WHERE country IS NOT NULL;

-- Further mail addresses and phones of a contact, and labels. The one in use stands in contact, and here as well once it
-- has a label or there is another.
CREATE TABLE contact_address (
  contact_id BIGINT NOT NULL REFERENCES contact (id),
  kind TEXT NOT NULL CHECK (kind IN ('email', 'phone')),
  address_key TEXT NOT NULL,
  address TEXT NOT NULL,
  label TEXT NOT NULL CHECK (label IN ('work', 'personal', 'other')),
  PRIMARY KEY (contact_id, kind, address_key)
);
CREATE UNIQUE INDEX contact_address_email ON contact_address (address_key) WHERE kind = 'email';

CREATE TABLE contact_tag (
  contact_id BIGINT NOT NULL REFERENCES contact (id),
  tag TEXT NOT NULL,
  PRIMARY KEY (contact_id, tag)
);
CREATE INDEX contact_tag_of ON contact_tag (tag, contact_id);

ALTER TABLE job ADD COLUMN company_key TEXT;

-- A contact and a job that may suit each other.
CREATE TABLE job_match (
  contact_id BIGINT NOT NULL REFERENCES contact (id),
  job_id BIGINT NOT NULL REFERENCES job (id),
  stage TEXT NOT NULL CHECK (stage IN ('pending', 'favorited', 'reviewing', 'contacted', 'replied', 'interested', 'interview', 'hired', 'archived')),
  changed_at BIGINT NOT NULL,
  PRIMARY KEY (contact_id, job_id)
);
CREATE INDEX job_match_of_job ON job_match (job_id, stage, contact_id);

ALTER TABLE sequence ADD COLUMN access TEXT NOT NULL DEFAULT 'shared' CHECK (access IN ('personal', 'shared', 'confidential'));

-- A private version belongs to the enrollments that were moved to it and is never the current one.
ALTER TABLE sequence_version ADD COLUMN private BIGINT NOT NULL DEFAULT 0 CHECK (private IN (0, 1));

-- planned_at: the planned time of the next step, kept while the enrollment is held; raw_at: the place of the step before in
-- a fixed plan. next_at is when the next step falls due, and set only while nothing holds it; held_at is since when its
-- clock stands.
ALTER TABLE enrollment ADD COLUMN planned_at BIGINT;
ALTER TABLE enrollment ADD COLUMN raw_at BIGINT;
ALTER TABLE enrollment ADD COLUMN held_at BIGINT CHECK (held_at IS NULL OR (next_at IS NULL AND state = 'live'));
ALTER TABLE enrollment ADD COLUMN held_because TEXT CHECK ((held_because IS NULL) = (held_at IS NULL) AND (held_because IS NULL OR held_because IN ('paused', 'sequence', 'replied', 'outOfOffice', 'noAddress', 'connection')));
ALTER TABLE enrollment ADD COLUMN held_until BIGINT CHECK (held_until IS NULL OR held_at IS NOT NULL);
ALTER TABLE enrollment ADD COLUMN flow TEXT CHECK (flow IN ('job', 'company'));
ALTER TABLE enrollment ADD COLUMN company_id BIGINT REFERENCES company (id);
ALTER TABLE enrollment ADD COLUMN archived_at BIGINT;
ALTER TABLE enrollment ADD COLUMN chosen_email TEXT;
ALTER TABLE enrollment ADD COLUMN fields TEXT;
ALTER TABLE enrollment ADD COLUMN batch_id BIGINT;
ALTER TABLE enrollment ADD COLUMN exclusive BIGINT NOT NULL DEFAULT 1 CHECK (exclusive IN (0, 1));
ALTER TABLE enrollment ADD COLUMN replaces_id BIGINT REFERENCES enrollment (id);

DROP INDEX enrollment_live_contact;
CREATE UNIQUE INDEX enrollment_live_contact ON enrollment (contact_id) WHERE state = 'live' AND exclusive = 1;
CREATE INDEX enrollment_of_contact ON enrollment (contact_id, id);
CREATE INDEX enrollment_of_batch ON enrollment (batch_id, id) WHERE batch_id IS NOT NULL;
CREATE INDEX enrollment_of_version ON enrollment (version_id, id) WHERE state = 'live';
CREATE UNIQUE INDEX enrollment_flow_of_job ON enrollment (job_id) WHERE flow = 'job' AND archived_at IS NULL;
CREATE UNIQUE INDEX enrollment_flow_of_company ON enrollment (company_id) WHERE flow = 'company' AND archived_at IS NULL;
CREATE INDEX enrollment_hold_ends ON enrollment (held_until, id) WHERE held_until IS NOT NULL;

ALTER TABLE draft ADD COLUMN skip_at BIGINT;
ALTER TABLE draft ADD COLUMN slot_at BIGINT;
CREATE INDEX draft_to_skip ON draft (skip_at, id) WHERE state = 'toDo' AND skip_at IS NOT NULL;

ALTER TABLE notice ADD COLUMN enrollment_id BIGINT REFERENCES enrollment (id);

-- One change that is carried through many enrollments, a bounded handful at a time.
CREATE TABLE sweep (
  id {identity},
  kind TEXT NOT NULL CHECK (kind IN ('hold', 'resume', 'replan', 'stop')),
  sequence_id BIGINT REFERENCES sequence (id),
  because TEXT NOT NULL,
  choice TEXT,
  actor TEXT NOT NULL,
  member_id BIGINT REFERENCES member (id),
  at BIGINT NOT NULL,
  after_id BIGINT NOT NULL DEFAULT 0,
  last_id BIGINT NOT NULL,
  handled BIGINT NOT NULL DEFAULT 0,
  done_at BIGINT
);
CREATE INDEX sweep_open ON sweep (id) WHERE done_at IS NULL;

-- What a filter compares with.
ALTER TABLE contact ADD COLUMN name_key TEXT;
ALTER TABLE contact ADD COLUMN title_key TEXT;
UPDATE contact SET name_key = lower(name), title_key = lower(title), company_key = lower(trim(company));
UPDATE job SET company_key = lower(trim(company));
-- Somebody who asked to be forgotten: what is left keeps counts, hashes and the ledger together.
ALTER TABLE contact ADD COLUMN erased_at BIGINT;
CREATE INDEX job_match_by_contact ON job_match (job_id, contact_id);
CREATE INDEX job_of_company ON job (company_key, id) WHERE company_key IS NOT NULL;
CREATE INDEX enrollment_begun ON enrollment (sequence_id) WHERE next_step > 1;

-- last_at: the last hand-over. free_at: the earliest slot that is not given yet.
ALTER TABLE mailbox ADD COLUMN last_at BIGINT;

-- An approved draft that has its place among the hand-overs of a mailbox, at slot_at.
ALTER TABLE draft ADD COLUMN slot_mailbox TEXT CHECK ((slot_mailbox IS NULL) = (slot_at IS NULL));
CREATE INDEX draft_slot ON draft (slot_mailbox, slot_at) WHERE state = 'approved' AND slot_mailbox IS NOT NULL;

-- Without those whose sequence stands still: switching a sequence must not write as many entries as it has people.
CREATE INDEX enrollment_held ON enrollment (held_because, id) WHERE held_because IN ('paused', 'replied', 'outOfOffice', 'noAddress', 'connection');
