# Sourced: the processes of this instance. Children of PostgreSQL write over their environment, so they are found by parent.
instance=$SOHOI_HOME/instance-$SOHOI_PORT_OFFSET

database() {
  local postmaster
  postmaster=$(head -1 "$instance/postgres/postmaster.pid")
  echo "$postmaster"
  pgrep -P "$postmaster"
}

launched() { # what its command line holds
  local pid
  for pid in $(pgrep -f "$1"); do
    if tr '\0' '\n' 2>/dev/null <"/proc/$pid/environ" | grep -qx "SOHOI_LAUNCHED_FOR=$instance"; then echo "$pid"; fi
  done
}

service() { launched backend/quarkus-run.jar; }
