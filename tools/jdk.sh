# shellcheck shell=bash disable=SC2034
# Finds a JDK; read by ./dauys, bench and .ci with `source`.

# The feature release of the JDK in a folder, e.g. 25, in `release`; false if there is no JDK in it.
jdk_release() {
  local line
  release=""
  [[ -x "$1/bin/java" && -x "$1/bin/javac" ]] || return 1
  if [[ -r "$1/release" ]]; then
    while IFS= read -r line; do
      [[ "$line" == JAVA_VERSION=* ]] && release="${line#*\"}"
    done <"$1/release"
  fi
  [[ -n "$release" ]] || release="$("$1/bin/javac" -version 2>/dev/null)" || return 1
  release="${release#javac }"
  release="${release%%[!0-9]*}"
  [[ -n "$release" ]]
}

# Sets `jdk` to the folder of a JDK of at least this release: JAVA_HOME, the usual folders, then the PATH.
find_jdk() {
  local candidate release java
  for candidate in \
    "${JAVA_HOME:-}" \
    /usr/lib/jvm/* \
    /Library/Java/JavaVirtualMachines/*/Contents/Home \
    "${HOME:-}"/Library/Java/JavaVirtualMachines/*/Contents/Home \
    /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home \
    "${SDKMAN_DIR:-${HOME:-}/.sdkman}"/candidates/java/* \
    "${HOME:-}"/.jdks/* \
    /opt/java/* /opt/jdk*; do
    if [[ -n "$candidate" ]] && jdk_release "$candidate" && ((release >= $1)); then
      jdk="$candidate"
      return
    fi
  done
  java="$(command -v java)" && java="$(readlink -f "$java")" || return 1
  candidate="${java%/bin/java}"
  if jdk_release "$candidate" && ((release >= $1)); then
    jdk="$candidate"
    return
  fi
  return 1
}
