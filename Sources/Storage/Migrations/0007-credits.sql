-- Credits as a double-entry ledger with lots, runs, budgets, prices and what was used by day.

-- The accounts. Every movement takes from one what it gives to another, so the sum below never changes.
CREATE TABLE credit_balance (
  id BIGINT PRIMARY KEY CHECK (id = 1),
  issued BIGINT NOT NULL CHECK (issued >= 0),
  available BIGINT NOT NULL CHECK (available >= 0),
  held BIGINT NOT NULL CHECK (held >= 0),
  spent BIGINT NOT NULL CHECK (spent >= 0),
  expired BIGINT NOT NULL CHECK (expired >= 0),
  -- What was available when credits last came in; that few are left is told as a part of it.
  mark BIGINT NOT NULL CHECK (mark >= 0),
  CHECK (issued = available + held + spent + expired)
);

-- Credits that came in together. Used up by the earliest end, then grants before top-ups, then the oldest
-- (semantics 4.46). `expires_at` is the greatest number for what never expires.
CREATE TABLE credit_lot (
  id {identity},
  kind TEXT NOT NULL CHECK (kind IN ('grant', 'topUp')),
  amount BIGINT NOT NULL CHECK (amount > 0),
  remaining BIGINT NOT NULL CHECK (remaining >= 0 AND remaining <= amount),
  expires_at BIGINT NOT NULL,
  made_at BIGINT NOT NULL
);

CREATE INDEX credit_lot_burn ON credit_lot (expires_at, kind, id) WHERE remaining > 0;

ALTER TABLE credit_entry RENAME TO credit_entry_before;
ALTER TABLE reservation RENAME TO reservation_before;

CREATE TABLE reservation (
  id {identity},
  purpose TEXT NOT NULL CHECK (purpose IN ('draft', 'send', 'run', 'trial')),
  draft_id BIGINT REFERENCES draft (id),
  enrollment_id BIGINT REFERENCES enrollment (id),
  member_id BIGINT REFERENCES member (id),
  sequence_id BIGINT REFERENCES sequence (id),
  amount BIGINT NOT NULL CHECK (amount > 0),
  held BIGINT NOT NULL CHECK (held >= 0),
  captured BIGINT NOT NULL CHECK (captured >= 0),
  price_list BIGINT NOT NULL,
  made_at BIGINT NOT NULL,
  -- When the day and the month in which it was made began, in the organisation's zone: budgets are counted by them.
  day_at BIGINT NOT NULL,
  month_at BIGINT NOT NULL,
  ended_at BIGINT,
  CHECK (held + captured <= amount),
  CHECK (ended_at IS NULL OR held = 0),
  CHECK ((purpose = 'run') = (draft_id IS NULL))
);

-- Append-only. The kind says from which account to which.
CREATE TABLE credit_entry (
  id {identity},
  at BIGINT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('grant', 'topUp', 'reserve', 'capture', 'release', 'expire', 'reversal', 'refund')),
  amount BIGINT NOT NULL CHECK (amount > 0),
  available_after BIGINT NOT NULL CHECK (available_after >= 0),
  lot_id BIGINT NOT NULL REFERENCES credit_lot (id),
  reservation_id BIGINT REFERENCES reservation (id),
  -- The reservation that gave, or got back, what this one took or gave back; 0 for none.
  peer_id BIGINT NOT NULL,
  purpose TEXT,
  draft_id BIGINT REFERENCES draft (id),
  member_id BIGINT REFERENCES member (id),
  sequence_id BIGINT REFERENCES sequence (id),
  reference TEXT UNIQUE,
  note TEXT,
  actor TEXT NOT NULL,
  CHECK ((kind IN ('reserve', 'capture', 'release', 'refund')) = (reservation_id IS NOT NULL)),
  CHECK ((reservation_id IS NULL) = (reference IS NOT NULL))
);

INSERT INTO credit_lot (kind, amount, remaining, expires_at, made_at)
SELECT 'topUp', -issued.balance, available.balance, 9223372036854775807,
       (SELECT MIN(at) FROM credit_entry_before)
FROM credit_account AS issued, credit_account AS available
WHERE issued.name = 'issued' AND available.name = 'available' AND issued.balance < 0;

INSERT INTO credit_balance (id, issued, available, held, spent, expired, mark)
SELECT 1, -issued.balance, available.balance, held.balance, spent.balance, 0, available.balance
FROM credit_account AS issued, credit_account AS available, credit_account AS held, credit_account AS spent
WHERE issued.name = 'issued' AND available.name = 'available' AND held.name = 'held' AND spent.name = 'spent';

INSERT INTO reservation (id, purpose, draft_id, enrollment_id, member_id, sequence_id, amount, held, captured,
                         price_list, made_at, day_at, month_at, ended_at)
SELECT old.id, purpose, draft_id, enrollment.id, enrollment.member_id, enrollment.sequence_id, amount,
       CASE old.state WHEN 'held' THEN amount ELSE 0 END, CASE old.state WHEN 'captured' THEN amount ELSE 0 END,
       price_list, made_at, made_at - made_at % 86400000000, made_at - made_at % 86400000000,
       CASE old.state WHEN 'held' THEN NULL ELSE made_at END
FROM reservation_before AS old JOIN draft ON draft.id = draft_id JOIN enrollment ON enrollment.id = draft.enrollment_id
ORDER BY old.id;

-- All credits of before are one lot.
INSERT INTO credit_entry (id, at, kind, amount, available_after, lot_id, reservation_id, peer_id, purpose, draft_id,
                          member_id, sequence_id, reference, actor)
SELECT old.id, at, kind, old.amount,
       SUM(CASE kind WHEN 'capture' THEN 0 WHEN 'reserve' THEN -old.amount WHEN 'reversal' THEN -old.amount
           ELSE old.amount END) OVER (ORDER BY old.id),
       1, reservation_id, 0, purpose, old.draft_id, member_id, sequence_id, reference, actor
FROM credit_entry_before AS old LEFT JOIN reservation ON reservation.id = reservation_id
ORDER BY old.id;

DROP TABLE credit_entry_before;
DROP TABLE reservation_before;
DROP TABLE credit_account;

CREATE UNIQUE INDEX reservation_open ON reservation (draft_id, purpose)
  WHERE ended_at IS NULL AND purpose IN ('draft', 'send');
CREATE UNIQUE INDEX reservation_run ON reservation (enrollment_id) WHERE ended_at IS NULL AND purpose = 'run';
CREATE INDEX reservation_trial ON reservation (made_at) WHERE ended_at IS NULL AND purpose = 'trial';
CREATE INDEX reservation_of_draft ON reservation (draft_id, id) WHERE draft_id IS NOT NULL;
CREATE INDEX reservation_of_enrollment ON reservation (enrollment_id, id) WHERE enrollment_id IS NOT NULL;

-- The cause of a movement: repeated, it changes nothing.
CREATE UNIQUE INDEX credit_entry_cause ON credit_entry (reservation_id, kind, lot_id, peer_id)
  WHERE reservation_id IS NOT NULL;
CREATE INDEX credit_entry_of_kind ON credit_entry (kind, at, id);
CREATE INDEX credit_entry_of_member ON credit_entry (member_id, kind, at, id) WHERE member_id IS NOT NULL;
CREATE INDEX credit_entry_of_sequence ON credit_entry (sequence_id, kind, at, id) WHERE sequence_id IS NOT NULL;

-- What was charged on a day less what was given back on it, for reports; 0 stands for nobody and nothing.
CREATE TABLE credit_use (
  day_at BIGINT NOT NULL,
  member_id BIGINT NOT NULL,
  sequence_id BIGINT NOT NULL,
  purpose TEXT NOT NULL,
  charged BIGINT NOT NULL,
  PRIMARY KEY (day_at, member_id, sequence_id, purpose)
);

INSERT INTO credit_use (day_at, member_id, sequence_id, purpose, charged)
SELECT at - at % 86400000000, COALESCE(member_id, 0), COALESCE(sequence_id, 0), purpose, SUM(amount)
FROM credit_entry WHERE kind = 'capture'
GROUP BY at - at % 86400000000, COALESCE(member_id, 0), COALESCE(sequence_id, 0), purpose;

CREATE TABLE price_list (
  version BIGINT PRIMARY KEY CHECK (version > 1),
  prices TEXT NOT NULL,
  applied_at BIGINT NOT NULL,
  applied_by TEXT NOT NULL
);

CREATE TABLE budget (
  id {identity},
  subject TEXT NOT NULL CHECK (subject IN ('organisation', 'member', 'sequence')),
  -- 0 for the organisation.
  subject_id BIGINT NOT NULL,
  period TEXT NOT NULL CHECK (period IN ('day', 'month')),
  amount BIGINT NOT NULL CHECK (amount >= 0),
  warns_only BIGINT NOT NULL CHECK (warns_only IN (0, 1)),
  set_at BIGINT NOT NULL,
  set_by TEXT NOT NULL,
  UNIQUE (subject, subject_id, period),
  CHECK ((subject = 'organisation') = (subject_id = 0))
);

-- How much of a budget its reservations hold or used up, by the beginning of its day or month.
CREATE TABLE budget_use (
  budget_id BIGINT NOT NULL REFERENCES budget (id),
  period_at BIGINT NOT NULL,
  used BIGINT NOT NULL CHECK (used >= 0),
  PRIMARY KEY (budget_id, period_at)
);

-- What ended runs came to is what a quote expects of the next.
CREATE INDEX enrollment_ended ON enrollment (sequence_id, id) WHERE state <> 'live';
