# What the commands for editors share: the corpus's folder, a language, and the program that reads
# them. Sourced by bash after common.sh.

GUIDES="$ROOT/content" LANGUAGE=id REST=()

# Reads --guides and --language; keeps the rest in REST.
read_arguments() {
  while [ $# -gt 0 ]; do
    case "$1" in
      --guides | --language)
        [ $# -ge 2 ] || fail "$1 needs a value; --help shows how"
        case "$1" in
          --guides) GUIDES=$2 ;;
          --language) LANGUAGE=$2 ;;
        esac
        shift 2
        ;;
      -h | --help) usage && exit 0 ;;
      *)
        REST+=("$1")
        shift
        ;;
    esac
  done
  case "$LANGUAGE" in
    id | en) ;;
    *) fail "there are the languages id and en, not \"$LANGUAGE\"" ;;
  esac
  [ -d "$GUIDES" ] || fail "there is no folder $GUIDES"
}

folder_command() {
  find_jdk
  build_if_needed >&2
  exec "$JAVA_HOME/bin/java" -Xmx256m -cp "$(app_home admin-console)/lib/*" \
    id.imigrasi.corner.content.folder.FolderCommands "$1" "$GUIDES" "$LANGUAGE" "${@:2}"
}
