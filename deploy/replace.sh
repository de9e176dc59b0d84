#!/bin/sh
# Replaces the processes of a service and loses no request: `sh deploy/replace.sh gateway`. Compose stops the old ones before it
# starts new ones; here the new ones stand beside the old until they are ready, and only then are the old ones told to stop.
set -eu
service=$1
old=$(docker compose ps --quiet "$service")
if [ -z "$old" ]; then
  echo "No process of $service is running." >&2
  exit 1
fi
count=$(echo "$old" | wc -l)
docker compose up --detach --no-deps --no-recreate --wait --scale "$service=$((count * 2))" "$service"
# Unquoted: one argument for each.
docker stop $old && docker rm $old
