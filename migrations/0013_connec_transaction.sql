-- Changes by their transaction: its id first. Ids of transactions grow with time, so all organizations write to one end of the
-- index, not each to a page of its own.
DROP INDEX connec_change_transaction;
CREATE INDEX connec_change_transaction ON connec_change (transaction_id, channel, seq);
