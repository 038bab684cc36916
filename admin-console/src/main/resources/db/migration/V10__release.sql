CREATE TABLE release (
    number        BIGINT PRIMARY KEY,
    published_at  TIMESTAMP WITH TIME ZONE NOT NULL,
    published_by  VARCHAR(100) NOT NULL,
    comment       VARCHAR(1000) NOT NULL,
    changed_items INTEGER NOT NULL
);

CREATE TABLE release_item (
    release_number BIGINT NOT NULL REFERENCES release (number),
    path           VARCHAR(300) NOT NULL,
    length         BIGINT NOT NULL,
    sha256         VARCHAR(64) NOT NULL,
    PRIMARY KEY (release_number, path)
);
