-- The words of search_docs, kept by triggers. It follows rowids: after a plain VACUUM run
-- insert into search_index(search_index) values ('rebuild');
CREATE VIRTUAL TABLE search_index USING fts5(scope, body, content='search_docs', content_rowid='rowid', tokenize='unicode61 remove_diacritics 2', prefix='2 3');
--> statement-breakpoint
CREATE TRIGGER search_docs_inserted AFTER INSERT ON search_docs BEGIN
  INSERT INTO search_index(rowid, scope, body) VALUES (new.rowid, new.scope, new.body);
END;
--> statement-breakpoint
CREATE TRIGGER search_docs_deleted AFTER DELETE ON search_docs BEGIN
  INSERT INTO search_index(search_index, rowid, scope, body) VALUES ('delete', old.rowid, old.scope, old.body);
END;
--> statement-breakpoint
CREATE TRIGGER search_docs_updated AFTER UPDATE OF scope, body ON search_docs BEGIN
  INSERT INTO search_index(search_index, rowid, scope, body) VALUES ('delete', old.rowid, old.scope, old.body);
  INSERT INTO search_index(rowid, scope, body) VALUES (new.rowid, new.scope, new.body);
END;
--> statement-breakpoint
-- D1 has no interactive transactions: within a batch, an insert of 0 here aborts it.
CREATE TABLE _assert (ok integer NOT NULL, CONSTRAINT rows_affected CHECK (ok = 1));
