CREATE TABLE kiosk (
    id            VARCHAR(40) PRIMARY KEY,
    name          VARCHAR(100) NOT NULL,
    region        VARCHAR(100) NOT NULL,
    ring          VARCHAR(10) NOT NULL,
    secret_sha256 VARCHAR(64) NOT NULL,
    enrolled_at   TIMESTAMP WITH TIME ZONE NOT NULL,
    online        BOOLEAN NOT NULL DEFAULT FALSE,
    release       BIGINT NOT NULL DEFAULT 0,
    failure       VARCHAR(500) NOT NULL DEFAULT '',
    version       VARCHAR(60) NOT NULL DEFAULT '',
    last_seen     TIMESTAMP WITH TIME ZONE
);

CREATE TABLE enrolment_code (
    code_sha256 VARCHAR(64) PRIMARY KEY,
    kiosk_name  VARCHAR(100) NOT NULL,
    region      VARCHAR(100) NOT NULL,
    valid_until TIMESTAMP WITH TIME ZONE NOT NULL
);

CREATE TABLE kiosk_event (
    id          VARCHAR(36) PRIMARY KEY,
    kiosk_id    VARCHAR(40) NOT NULL REFERENCES kiosk (id),
    kind        VARCHAR(20) NOT NULL,
    at          TIMESTAMP WITH TIME ZONE NOT NULL,
    received_at TIMESTAMP WITH TIME ZONE NOT NULL,
    release     BIGINT NOT NULL,
    failure     VARCHAR(500) NOT NULL
);
