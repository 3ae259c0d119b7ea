#!/bin/sh
# Runs once, on an empty volume: each program gets a role that owns its own database and nothing else.
set -eu
psql -v ON_ERROR_STOP=1 -U "$POSTGRES_USER" -v sohoi="$SOHOI_DB_PASSWORD" -v keycloak="$KEYCLOAK_DB_PASSWORD" <<'SQL'
create role sohoi login password :'sohoi';
create role keycloak login password :'keycloak';
create database sohoi owner sohoi;
create database keycloak owner keycloak;
SQL
