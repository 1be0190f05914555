-- Connec!: records, the change log, ledger facts, webhooks. `channel` is an organization's uid.

-- The head of an organization's log. A writer locks this row and advances it, so that the log has no gap and its order is the
-- order of commits. `last_at` keeps the log's times from running backwards when a clock is set back; `policy_version` says
-- which sharing rules hold.
CREATE TABLE connec_scope (
    channel TEXT PRIMARY KEY,
    head BIGINT NOT NULL,
    last_at BIGINT NOT NULL,
    compacted_to BIGINT NOT NULL, -- of changes up to here only the newest state of each record is kept
    policy_version BIGINT NOT NULL
) /* by key */;

-- The newest state of every record. `doc` holds all its fields, `code` and `status` too; `version` is its latest change.
-- What lists are ordered by is compared by its bytes. The indexes of fields come from the definitions (src/connec/query/index.rs).
CREATE TABLE connec_record (
    channel TEXT NOT NULL,
    entity TEXT NOT NULL,
    id TEXT COLLATE "C" NOT NULL,
    code TEXT COLLATE "C",
    status TEXT COLLATE "C",
    doc JSON NOT NULL,
    version BIGINT NOT NULL,
    created_at BIGINT NOT NULL,
    updated_at BIGINT NOT NULL,
    PRIMARY KEY (channel, entity, id)
);
CREATE INDEX connec_record_created ON connec_record (channel, entity, created_at, id);
CREATE INDEX connec_record_updated ON connec_record (channel, entity, updated_at, id);
CREATE INDEX connec_record_code ON connec_record (channel, entity, code);

-- The last number given out for generated codes (IN1, IN2 …).
CREATE TABLE connec_code (
    channel TEXT NOT NULL,
    entity TEXT NOT NULL,
    last BIGINT NOT NULL,
    PRIMARY KEY (channel, entity)
) /* by key */;

-- Other systems' ids of records and sub-records. `instance` is the app instance whose id it is (empty: written through the
-- organization's own scope). `kind` is a collection, or `invoices.lines` for a sub-record, which `parent_id` holds.
CREATE TABLE connec_external_id (
    channel TEXT NOT NULL,
    instance TEXT NOT NULL,
    kind TEXT NOT NULL,
    parent_id TEXT NOT NULL, -- empty for a record
    provider TEXT NOT NULL,
    realm TEXT NOT NULL,
    external_id TEXT NOT NULL,
    record_id TEXT NOT NULL,
    mapped_at BIGINT NOT NULL,
    PRIMARY KEY (channel, instance, kind, parent_id, provider, realm, external_id)
) /* by key */;
CREATE INDEX connec_external_id_record ON connec_external_id (channel, record_id);

-- References to records that their app has not sent yet: filled in when it does. `path` is where: `organization_id`,
-- `lines[<id>].item_id`; `target` is the collection that is meant, `*` for any.
CREATE TABLE connec_pending_reference (
    channel TEXT NOT NULL,
    instance TEXT NOT NULL,
    provider TEXT NOT NULL,
    realm TEXT NOT NULL,
    external_id TEXT NOT NULL,
    entity TEXT NOT NULL,
    record_id TEXT NOT NULL,
    path TEXT NOT NULL,
    target TEXT NOT NULL,
    PRIMARY KEY (channel, instance, provider, realm, external_id, entity, record_id, path)
) /* by key */;
CREATE INDEX connec_pending_reference_record ON connec_pending_reference (channel, record_id);

-- Ids that were merged into another record: apps may still use them.
CREATE TABLE connec_alias (
    channel TEXT NOT NULL,
    entity TEXT NOT NULL,
    id TEXT NOT NULL,
    record_id TEXT NOT NULL,
    PRIMARY KEY (channel, entity, id)
) /* by key */;
CREATE INDEX connec_alias_record ON connec_alias (channel, record_id);

-- Records that somebody pushed to, or withheld from, one app instance.
CREATE TABLE connec_commit (
    channel TEXT NOT NULL,
    entity TEXT NOT NULL,
    record_id TEXT NOT NULL,
    instance TEXT NOT NULL,
    committed BIGINT NOT NULL,
    PRIMARY KEY (channel, entity, record_id, instance)
) /* by key */;

-- What was answered under a client's `Idempotency-Key`.
CREATE TABLE connec_idempotency (
    channel TEXT NOT NULL,
    actor TEXT NOT NULL,
    key TEXT NOT NULL,
    request_hash TEXT NOT NULL,
    created BIGINT NOT NULL,
    answer JSON NOT NULL,
    at BIGINT NOT NULL,
    PRIMARY KEY (channel, actor, key)
);
CREATE INDEX connec_idempotency_at ON connec_idempotency (at);

-- Sharing rules of an organization, as one document; their version is in `connec_scope`.
CREATE TABLE connec_policy (
    channel TEXT PRIMARY KEY,
    rules JSON NOT NULL,
    updated_at BIGINT NOT NULL,
    updated_by TEXT NOT NULL
);

-- Entities that an operator added or changed, over those that come with the program.
CREATE TABLE connec_definition (
    name TEXT PRIMARY KEY,
    definition TEXT NOT NULL, -- TOML, as in entities.toml
    updated_at BIGINT NOT NULL,
    updated_by TEXT NOT NULL
);

-- Settings: `scope` is a tenant's uid, an organization's uid, or empty for the installation.
CREATE TABLE connec_setting (
    scope TEXT NOT NULL,
    name TEXT NOT NULL,
    value TEXT NOT NULL,
    updated_at BIGINT NOT NULL,
    PRIMARY KEY (scope, name)
);

-- The log. Never edited; compaction alone takes away what is older than the organization wants to keep.
CREATE TABLE connec_change (
    channel TEXT NOT NULL,
    seq BIGINT NOT NULL,
    at BIGINT NOT NULL,
    entity TEXT NOT NULL,
    record_id TEXT NOT NULL,
    operation TEXT NOT NULL, -- create, update, delete, map, merge, commit, snapshot
    actor_kind TEXT NOT NULL,
    actor_uid TEXT NOT NULL,
    actor_name TEXT NOT NULL,
    instance_uid TEXT,
    transaction_id TEXT NOT NULL,
    before JSON,
    after JSON,
    detail JSON, -- what else the operation did: ids mapped, records merged, what was rolled back
    PRIMARY KEY (channel, seq)
);
CREATE INDEX connec_change_record ON connec_change (channel, entity, record_id, seq);
CREATE INDEX connec_change_transaction ON connec_change (channel, transaction_id, seq);

-- How far a reader of the log has come.
CREATE TABLE connec_cursor (
    reader TEXT NOT NULL,
    channel TEXT NOT NULL,
    seq BIGINT NOT NULL,
    PRIMARY KEY (reader, channel)
) /* by key */;

-- The finder: words of records (`$search`), compared by their bytes, and which records refer to which.
CREATE TABLE connec_term (
    channel TEXT NOT NULL,
    entity TEXT NOT NULL,
    term TEXT COLLATE "C" NOT NULL,
    record_id TEXT NOT NULL,
    PRIMARY KEY (channel, entity, term, record_id)
);
CREATE INDEX connec_term_record ON connec_term (channel, entity, record_id);
CREATE TABLE connec_reference (
    channel TEXT NOT NULL,
    target_id TEXT NOT NULL,
    entity TEXT NOT NULL,
    record_id TEXT NOT NULL,
    PRIMARY KEY (channel, target_id, entity, record_id)
);
CREATE INDEX connec_reference_record ON connec_reference (channel, entity, record_id);

-- Sets of ledger facts. Reports read the one that is `current`; a rebuild fills another one, `building`, from the log and then takes
-- its place. One that was replaced is `old` until its rows are taken away. `seq` is how far into the log its facts go.
CREATE TABLE connec_book (
    book BIGSERIAL PRIMARY KEY,
    channel TEXT NOT NULL,
    state TEXT NOT NULL,
    seq BIGINT NOT NULL,
    rules BIGINT NOT NULL -- the version of the posting rules that made them
);
CREATE UNIQUE INDEX connec_book_channel ON connec_book (channel, state) WHERE state <> 'old';

-- What each record contributes, so that it can be taken away again: `facts` is a document of ours. An invoice or bill, and a payment
-- with a rest that settles nothing, has a `side`. `settled_e4` is the sum of the payments that are linked to it; from the
-- day `open_until` on nothing of it is open. An `entity` such as `?CUSTOMER EUR`: payments name the document, but it is not there, or
-- not one that they can settle.
CREATE TABLE connec_fact (
    book BIGINT NOT NULL,
    id TEXT NOT NULL,
    entity TEXT NOT NULL,
    facts TEXT NOT NULL,
    side TEXT,
    day TEXT,
    open_until TEXT,
    settled_e4 BIGINT,
    PRIMARY KEY (book, id, entity)
);
CREATE INDEX connec_fact_day ON connec_fact (book, side, day, id) WHERE side IS NOT NULL;
CREATE INDEX connec_fact_open ON connec_fact (book, side, open_until) WHERE side IS NOT NULL;

-- What payments settle of a document. `target` is the entity of the row in `connec_fact` that it counts for. Amounts are
-- ten-thousandths, here and below.
CREATE TABLE connec_settlement (
    book BIGINT NOT NULL,
    document_id TEXT NOT NULL,
    payment_id TEXT NOT NULL,
    line BIGINT NOT NULL,
    side TEXT NOT NULL,
    currency TEXT NOT NULL,
    day TEXT NOT NULL,
    amount_e4 BIGINT NOT NULL,
    target TEXT NOT NULL,
    PRIMARY KEY (book, document_id, payment_id, line)
);

-- Sums of all facts by day and by month. `kind` says of what: `account` (debit positive), `sold`, `sale_tax` …; `key` is an
-- account's id or what stands for one until a report resolves it (`account:<id>`, `role:receivable`, `sale:<item id>`), an item, or a
-- tax code. `currency` is empty where documents name none: the organization's own. A row holds a month of days, or a year of
-- months: a report over years reads few rows, and many changes write few.
CREATE TABLE connec_sum_day (
    book BIGINT NOT NULL,
    kind TEXT NOT NULL,
    month TEXT NOT NULL, -- YYYY-MM
    key TEXT NOT NULL,
    currency TEXT NOT NULL,
    d01 BIGINT NOT NULL DEFAULT 0,
    d02 BIGINT NOT NULL DEFAULT 0,
    d03 BIGINT NOT NULL DEFAULT 0,
    d04 BIGINT NOT NULL DEFAULT 0,
    d05 BIGINT NOT NULL DEFAULT 0,
    d06 BIGINT NOT NULL DEFAULT 0,
    d07 BIGINT NOT NULL DEFAULT 0,
    d08 BIGINT NOT NULL DEFAULT 0,
    d09 BIGINT NOT NULL DEFAULT 0,
    d10 BIGINT NOT NULL DEFAULT 0,
    d11 BIGINT NOT NULL DEFAULT 0,
    d12 BIGINT NOT NULL DEFAULT 0,
    d13 BIGINT NOT NULL DEFAULT 0,
    d14 BIGINT NOT NULL DEFAULT 0,
    d15 BIGINT NOT NULL DEFAULT 0,
    d16 BIGINT NOT NULL DEFAULT 0,
    d17 BIGINT NOT NULL DEFAULT 0,
    d18 BIGINT NOT NULL DEFAULT 0,
    d19 BIGINT NOT NULL DEFAULT 0,
    d20 BIGINT NOT NULL DEFAULT 0,
    d21 BIGINT NOT NULL DEFAULT 0,
    d22 BIGINT NOT NULL DEFAULT 0,
    d23 BIGINT NOT NULL DEFAULT 0,
    d24 BIGINT NOT NULL DEFAULT 0,
    d25 BIGINT NOT NULL DEFAULT 0,
    d26 BIGINT NOT NULL DEFAULT 0,
    d27 BIGINT NOT NULL DEFAULT 0,
    d28 BIGINT NOT NULL DEFAULT 0,
    d29 BIGINT NOT NULL DEFAULT 0,
    d30 BIGINT NOT NULL DEFAULT 0,
    d31 BIGINT NOT NULL DEFAULT 0,
    PRIMARY KEY (book, kind, month, key, currency)
);
CREATE TABLE connec_sum_month (
    book BIGINT NOT NULL,
    kind TEXT NOT NULL,
    year BIGINT NOT NULL,
    key TEXT NOT NULL,
    currency TEXT NOT NULL,
    m01 BIGINT NOT NULL DEFAULT 0,
    m02 BIGINT NOT NULL DEFAULT 0,
    m03 BIGINT NOT NULL DEFAULT 0,
    m04 BIGINT NOT NULL DEFAULT 0,
    m05 BIGINT NOT NULL DEFAULT 0,
    m06 BIGINT NOT NULL DEFAULT 0,
    m07 BIGINT NOT NULL DEFAULT 0,
    m08 BIGINT NOT NULL DEFAULT 0,
    m09 BIGINT NOT NULL DEFAULT 0,
    m10 BIGINT NOT NULL DEFAULT 0,
    m11 BIGINT NOT NULL DEFAULT 0,
    m12 BIGINT NOT NULL DEFAULT 0,
    PRIMARY KEY (book, kind, year, key, currency)
);

-- One subscription per running app instance with a webhook. `cursor` is the last change that it was told or that does not
-- concern it. `epoch` counts replays: a delivery that was begun before one must not move the cursor. `deliveries` and `attempts` number
-- the rows below; `open_delivery` is the one that was begun and not taken yet.
CREATE TABLE connec_webhook (
    instance TEXT PRIMARY KEY,
    channel TEXT NOT NULL,
    app TEXT NOT NULL,
    app_name TEXT NOT NULL,
    url TEXT NOT NULL,
    status TEXT NOT NULL, -- active, disabled
    disabled_at BIGINT,
    disabled_reason TEXT,
    cursor BIGINT NOT NULL,
    epoch BIGINT NOT NULL,
    deliveries BIGINT NOT NULL,
    open_delivery BIGINT,
    attempts BIGINT NOT NULL,
    failures BIGINT NOT NULL,
    failing_since BIGINT,
    next_attempt_at BIGINT NOT NULL,
    last_error TEXT,
    last_duration_ms BIGINT,
    last_delivered_at BIGINT,
    lease_owner TEXT,
    lease_until BIGINT,
    created_at BIGINT NOT NULL
);
CREATE INDEX connec_webhook_channel ON connec_webhook (channel);
CREATE INDEX connec_webhook_due ON connec_webhook (status, next_attempt_at);

-- Each request that was sent or is being sent: the latest of every subscription.
CREATE TABLE connec_delivery (
    instance TEXT NOT NULL,
    number BIGINT NOT NULL,
    id TEXT NOT NULL,
    channel TEXT NOT NULL,
    from_seq BIGINT NOT NULL,
    to_seq BIGINT NOT NULL,
    records BIGINT NOT NULL,
    status TEXT NOT NULL, -- pending, delivered, failed (will be tried again), dead, replaced (by a replay)
    attempts BIGINT NOT NULL,
    response_status BIGINT,
    error TEXT,
    created_at BIGINT NOT NULL,
    at BIGINT NOT NULL,
    PRIMARY KEY (instance, number)
);

-- Each attempt at a delivery, and each test.
CREATE TABLE connec_attempt (
    instance TEXT NOT NULL,
    number BIGINT NOT NULL,
    delivery TEXT NOT NULL,
    channel TEXT NOT NULL,
    at BIGINT NOT NULL,
    duration_ms BIGINT NOT NULL,
    response_status BIGINT,
    error TEXT,
    excerpt TEXT NOT NULL, -- how the answer began
    PRIMARY KEY (instance, number)
);
