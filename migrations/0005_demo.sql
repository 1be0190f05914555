-- The demo: how far its seed came, and from which day its books look back.
CREATE TABLE demo_mark (
    name TEXT PRIMARY KEY,
    value TEXT NOT NULL
);
