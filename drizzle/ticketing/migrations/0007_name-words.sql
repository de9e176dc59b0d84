-- Words of a name as search compares them: lower case, accents gone. The simple configuration takes words as they are, and a
-- typographic apostrophe or dash for a letter, so that these become the plain ones first.
create function ticketing.name_words(p_name text) returns tsvector language sql immutable as $$
  select to_tsvector('simple'::regconfig, translate(
    regexp_replace(normalize(lower(coalesce(p_name, '')), NFD), E'[\u0300-\u036F]', '', 'g'), E'\u2018\u2019\u02BC\u2013\u2014', '''''''--'))
$$;
--> statement-breakpoint
-- Words to search a name for, as name_words reads the name. p_words is a query of words alone, e.g. 'jo:* & weber:*'.
create function ticketing.name_query(p_words text) returns tsquery language sql immutable as $$
  select to_tsquery('simple'::regconfig, regexp_replace(normalize(lower(p_words), NFD), E'[\u0300-\u036F]', '', 'g'))
$$;
