-- The words of search_docs, and its scope behind an @ that no word can hold.
ALTER TABLE search_docs ADD COLUMN words tsvector GENERATED ALWAYS AS (
  array_to_tsvector(array_append(array_remove(string_to_array(body, ' '), ''), '@' || scope))
) STORED;
--> statement-breakpoint
CREATE INDEX search_docs_words ON search_docs USING gin (words);
