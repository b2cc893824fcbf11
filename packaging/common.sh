# Shared by the commands beside it: says what it does, installs what is missing, builds.

here=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)

say() { printf '\n== %s\n' "$*"; }
stop() { printf '\n%s\n' "$*" >&2; exit 1; }

# Packages of the given sections of packaging/packages that are not installed.
missing_packages() {
    local section="" name
    while read -r name _; do
        case $name in
        "" | \#*) ;;
        \[*\]) section=${name:1:-1} ;;
        *) case " $* " in *" $section "*)
            [ "$(dpkg-query -W -f '${db:Status-Status}' "$name" 2>/dev/null)" = installed ] || printf '%s ' "$name" ;;
        esac ;;
        esac
    done <"$here/packaging/packages"
}

# install_packages SECTION...
install_packages() {
    command -v apt-get >/dev/null || stop "This needs Debian 12 (or a system with apt-get and its packages)."
    local missing sudo=""
    missing=$(missing_packages "$@")
    if [ -z "$missing" ]; then
        say "Everything needed is installed"
        return
    fi
    if [ "$(id -u)" -ne 0 ]; then
        command -v sudo >/dev/null || stop "Packages are missing: ${missing}
Install them as root, or install sudo, and run this again."
        sudo=sudo
        $sudo true || stop "Packages are missing, and sudo does not let you install them: ${missing}"
    fi
    say "Installing ${missing}"
    # One source out of reach need not matter, so only the installation decides; without Error-Mode apt-get calls it a
    # success when none was reached.
    local fetched=yes
    $sudo apt-get update -qq -o APT::Update::Error-Mode=any || fetched=no
    # shellcheck disable=SC2086  # one word a package
    $sudo env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $missing >/dev/null || {
        [ $fetched = yes ] || stop "No packages could be fetched. Is the network there? What apt-get said stands above."
        stop "Some packages could not be installed. What apt-get said stands above."
    }
}

# build PRESET [TARGET...]
build() {
    local preset=$1
    shift
    say "Building ($preset)"
    (cd "$here" && cmake --preset "$preset" >"$here/build/configure.log" 2>&1) || {
        cat "$here/build/configure.log" >&2
        stop "The build could not be set up. What CMake said stands above."
    }
    # shellcheck disable=SC2068
    (cd "$here" && cmake --build --preset "$preset" ${@:+--target "$@"}) ||
        stop "The program could not be built. What the compiler said stands above."
}

mkdir -p "$here/build" || stop "The folder $here cannot be written to."

# What others put elsewhere stays in this folder: what ccache keeps, and what Qt makes in /tmp where no session gave it
# a folder (su, a container).
export CCACHE_DIR=${CCACHE_DIR:-$here/.cache/ccache}
if [ -z "${XDG_RUNTIME_DIR:-}" ]; then
    export XDG_RUNTIME_DIR=$here/build/runtime
    mkdir -p -m 700 "$XDG_RUNTIME_DIR"
fi
