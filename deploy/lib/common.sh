# What the commands in deploy/ share. Sourced by bash; expects ROOT to be the project's folder.

say() { printf '%s\n' "$*"; }

# One line: what is wrong and what to do. Nothing has been changed when it is said.
fail() {
  printf 'deploy: %s\n' "$*" >&2
  exit 1
}

# CORNER_INSTALL=no keeps the commands from installing anything.
may_install() {
  [ "${CORNER_INSTALL:-yes}" = yes ] && [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null 2>&1
}

# Installs Debian packages where that is possible, else says which ones are missing.
need_packages() {
  local what="$1"
  shift
  if ! may_install; then
    fail "$what is missing. Install it (on Debian: sudo apt-get install $*) and start again."
  fi
  say "Installing $* …"
  { apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$@"; } \
    >"${TMPDIR:-/tmp}/corner-apt.log" 2>&1 \
    || fail "apt-get could not install $*; see ${TMPDIR:-/tmp}/corner-apt.log"
}

java_major() {
  "$1/bin/java" -version 2>&1 | sed -nE 's/.*version "([0-9]+).*/\1/p;' | head -n 1
}

# Sets JAVA_HOME to a JDK 25: the given one, the one on the PATH, or one in the usual folders.
find_jdk() {
  local candidate java_on_path
  local -a candidates=()
  [ -n "${JAVA_HOME:-}" ] && candidates+=("$JAVA_HOME")
  if java_on_path=$(command -v javac); then
    candidates+=("$(dirname "$(dirname "$(readlink -f "$java_on_path")")")")
  fi
  # CORNER_JDK_FOLDERS replaces the usual places; its patterns are meant to be expanded here.
  # shellcheck disable=SC2086
  for candidate in ${CORNER_JDK_FOLDERS-/usr/lib/jvm/* /opt/java/* /opt/jdk* $HOME/.sdkman/candidates/java/* \
    /Library/Java/JavaVirtualMachines/*/Contents/Home}; do
    candidates+=("$candidate")
  done
  for candidate in "${candidates[@]}"; do
    if [ -x "$candidate/bin/javac" ] && [ "$(java_major "$candidate")" = 25 ]; then
      export JAVA_HOME="$candidate"
      return
    fi
  done
  fail "JDK 25 was not found in JAVA_HOME, on the PATH or in /usr/lib/jvm. Install Temurin 25 (adoptium.net), or set JAVA_HOME to a JDK 25."
}

find_maven() {
  command -v mvn >/dev/null 2>&1 || need_packages "Maven 3.8 or later" maven
}

# Whether something answers on that port of this machine.
port_in_use() { (exec 3<>"/dev/tcp/127.0.0.1/$1") 2>/dev/null; }

is_port() { [[ "$1" =~ ^[0-9]{1,5}$ ]] && [ "$1" -ge 1 ] && [ "$1" -le 65535 ]; }

app_jar() { printf '%s/%s/target/%s-%s.jar' "$ROOT" "$1" "$1" "$VERSION"; }

# Where the jar lies unpacked: it starts faster than from the jar itself.
app_home() { printf '%s/%s/target/app' "$ROOT" "$1"; }

VERSION=$(sed -nE 's|^    <version>(.*)</version>|\1|p' "$ROOT/pom.xml" | head -n 1)

# Whether a source is newer than what was built from it.
is_stale() {
  local jar
  jar=$(app_jar "$1")
  [ -f "$jar" ] || return 0
  [ -n "$(find "$ROOT/pom.xml" "$ROOT/content" "$ROOT/$1" -name target -prune -o \
    -path '*/src/test' -prune -o -type f -newer "$jar" -print -quit)" ]
}

build_if_needed() {
  local log="$ROOT/deploy/target/build.log"
  if is_stale kiosk-app || is_stale admin-console; then
    find_maven
    mkdir -p "$ROOT/deploy/target"
    say "Building; the first time this takes some minutes …"
    (cd "$ROOT" && mvn -B -DskipTests -Dspotless.check.skip=true -pl kiosk-app,admin-console -am package) \
      2>&1 | tee "$log" | sed -nuE 's/^\[INFO\] (Building Imigrasi Corner.*)/  \1/p'
    grep -q 'BUILD SUCCESS' "$log" || {
      grep -m 5 '^\[ERROR\]' "$log" >&2
      fail "the build failed; all of it is in $log"
    }
    if [ "$(grep -c 'A production mode bundle build is not needed' "$log")" -lt 2 ]; then
      fail "the build wants to bundle the front end, which needs Node; see $log"
    fi
  fi
  local app
  for app in kiosk-app admin-console; do
    if [ ! -d "$(app_home "$app")" ] || [ "$(app_jar "$app")" -nt "$(app_home "$app")" ]; then
      rm -rf "$(app_home "$app")"
      "$JAVA_HOME/bin/java" -Djarmode=tools -jar "$(app_jar "$app")" extract \
        --destination "$(app_home "$app")" >/dev/null || fail "$(app_jar "$app") could not be unpacked"
      touch "$(app_home "$app")"
    fi
  done
}

# The first address of this machine in a private network (RFC 1918), which phones nearby can reach.
lan_address() {
  local address
  for address in $(hostname -I 2>/dev/null); do
    case "$address" in
      10.* | 192.168.* | 172.1[6-9].* | 172.2[0-9].* | 172.3[01].*)
        printf '%s' "$address"
        return
        ;;
    esac
  done
  printf '127.0.0.1'
}

# What a log says went wrong: the framework's own two lines, else the last error.
why() {
  local reason
  reason=$(tail -n "+$2" "$1" | awk '/^Description:/{on=1;next} /^Action:/{next} on&&NF{print "  " $0}' | head -n 6)
  [ -n "$reason" ] || reason=$(tail -n "+$2" "$1" | grep -E 'ERROR|Exception|Error' | tail -n 1 | cut -c 1-300)
  printf '%s\n' "$reason"
}

# Waits until a log says something: NAME LOG FIRST_LINE SIGN PID.
wait_for() {
  local name=$1 log=$2 from=$3 sign=$4 pid=$5
  for _ in $(seq 900); do
    tail -n "+$from" "$log" 2>/dev/null | grep -qE "$sign" && return
    kill -0 "$pid" 2>/dev/null || {
      why "$log" "$from" >&2
      fail "the $name did not start; all of it is in $log"
    }
    sleep 0.2
  done
  fail "the $name was not ready after three minutes; see $log"
}

# How many lines a log has.
lines() { if [ -f "$1" ]; then wc -l <"$1"; else echo 0; fi; }

JAVA_FLAGS=(-XX:+UseSerialGC -XX:+UseCompactObjectHeaders -XX:TieredStopAtLevel=1
  --sun-misc-unsafe-memory-access=allow -Xlog:cds=off -Xlog:aot=off
  -XX:+ExitOnOutOfMemoryError -Dfile.encoding=UTF-8)

# Becomes an app: APP MEMORY ARGUMENTS… The classes as the app left them at its last clean stop lie
# in an archive, and the next start takes half the time. The JVM makes it, and makes it anew, by itself.
become_java() {
  local app=$1 memory=$2
  shift 2
  exec "$JAVA_HOME/bin/java" "-Xmx$memory" "${JAVA_FLAGS[@]}" \
    -XX:+AutoCreateSharedArchive "-XX:SharedArchiveFile=$(app_home "$app").jsa" \
    -jar "$(app_home "$app")/$(basename "$(app_jar "$app")")" "$@"
}
