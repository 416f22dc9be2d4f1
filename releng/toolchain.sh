# shellcheck shell=bash
# Sourced by what builds: finds or installs what the build needs.
#
# Sets JAVA_HOME (a JDK, 21 or newer) and MAVEN (the published Apache Maven; Debian's own cannot run Tycho 5).

# Java names files in the encoding of the locale, and without one that is ASCII.
if [[ $(locale charmap 2>/dev/null) != UTF-8 ]]; then
	export LC_ALL=C.UTF-8
fi

maven_version=3.9.12
tools=${XDG_CACHE_HOME:-$HOME/.cache}/portwright/tools

say() {
	printf 'portwright: %s\n' "$*" >&2
}

die() {
	say "$@"
	exit 1
}

# Installs Debian packages: as root, by sudo, or says what to do.
install_packages() {
	local -a as_root=()
	if ! command -v apt-get >/dev/null; then
		die "please install by hand (this is no Debian): $*"
	fi
	if ((EUID != 0)); then
		if ! command -v sudo >/dev/null; then
			die "please run as root: apt-get install $*"
		fi
		as_root=(sudo)
	fi
	say "installing $*"
	"${as_root[@]+"${as_root[@]}"}" env DEBIAN_FRONTEND=noninteractive apt-get -q -y update >>"$log" 2>&1 || true
	"${as_root[@]+"${as_root[@]}"}" env DEBIAN_FRONTEND=noninteractive \
		apt-get -q -y install --no-install-recommends "$@" >>"$log" 2>&1 ||
		die "could not install $* (see $log); please run as root: apt-get install $*"
}

# The major version of the JDK in folder $1, or nothing when there is none.
jdk_version() {
	[[ -x $1/bin/javac ]] || return 0
	if [[ -r $1/release ]]; then
		sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release"
	else
		"$1/bin/javac" -version 2>&1 | sed -n 's/^javac \([0-9]*\).*/\1/p'
	fi
}

use_jdk() {
	local version
	version=$(jdk_version "$1")
	[[ -n $version ]] && ((version >= 21)) || return 1
	export JAVA_HOME=$1
}

find_jdk() {
	local candidate path
	if [[ -n ${JAVA_HOME:-} ]] && use_jdk "$JAVA_HOME"; then
		return
	fi
	if path=$(command -v javac); then
		path=$(readlink -f "$path")
		use_jdk "${path%/bin/javac}" && return
	fi
	for candidate in /usr/lib/jvm/* /opt/java/* /Library/Java/JavaVirtualMachines/*/Contents/Home; do
		use_jdk "$candidate" && return
	done
	return 1
}

need_jdk() {
	local package
	find_jdk && return
	for package in openjdk-21-jdk-headless openjdk-25-jdk-headless default-jdk-headless; do
		if command -v apt-cache >/dev/null && ! apt-cache show "$package" >/dev/null 2>&1; then
			((EUID == 0)) && apt-get -q -y update >>"$log" 2>&1
			apt-cache show "$package" >/dev/null 2>&1 || continue
		fi
		install_packages "$package"
		find_jdk && return
	done
	die "found no JDK of 21 or newer; install one and set JAVA_HOME"
}

maven_is_right() {
	[[ -x $1 ]] && [[ $("$1" --version 2>/dev/null) == "Apache Maven $maven_version "* ]] &&
		[[ $(readlink -f "$1") != /usr/share/maven/* ]]
}

need_maven() {
	local any folder=$tools/apache-maven-$maven_version
	MAVEN=$folder/bin/mvn
	[[ -x $MAVEN ]] && return
	if any=$(command -v mvn) && maven_is_right "$any"; then
		MAVEN=$any
		return
	fi
	if [[ -z $any ]]; then
		install_packages maven
		any=$(command -v mvn) || die "found no Maven; install one"
	fi
	say "fetching Apache Maven $maven_version"
	mkdir -p "$tools"
	(cd "$tools" && "$any" -B -q org.apache.maven.plugins:maven-dependency-plugin:3.8.1:unpack \
		-Dartifact="org.apache.maven:apache-maven:$maven_version:zip:bin" \
		-DoutputDirectory="$tools/unpacked.$$") >>"$log" 2>&1 ||
		die "could not fetch Apache Maven $maven_version from Maven Central (see $log)"
	chmod +x "$tools/unpacked.$$/apache-maven-$maven_version/bin/mvn"
	mv -T "$tools/unpacked.$$/apache-maven-$maven_version" "$folder" 2>/dev/null || true
	rm -rf "$tools/unpacked.$$"
	[[ -x $MAVEN ]] || die "could not unpack Apache Maven $maven_version into $tools"
}

# Compiled classes of sources that were moved or deleted stay otherwise, and would be shipped and tested.
forget_compiled() {
	rm -rf "$root"/bundles/*/target/classes "$root"/tests/*/target/{classes,test-classes}
}

# Waits until no other script builds in this tree; the lock is kept until the caller ends, or closes 9.
lock_build() {
	mkdir -p "$root/target"
	exec 9>"$root/target/build.lock"
	! command -v flock >/dev/null || flock 9
}

# Makes the target platform of release train $1 and prints its file.
train_target() {
	local file=$root/target/trains/$1.target
	mkdir -p "${file%/*}"
	awk -f "$root/releng/trains/target.awk" "$root/releng/trains/$1.txt" \
		"$root/releng/org.portwright.target/org.portwright.target.target" >"$file.$$"
	mv -f "$file.$$" "$file"
	printf '%s\n' "$file"
}

# Whether the shared library $1 can be loaded here.
has_library() {
	local -a tool=(ldconfig)
	command -v ldconfig >/dev/null || tool=(/sbin/ldconfig)
	[[ $("${tool[@]}" -p) == *"$1"* ]]
}

# What an SWT window needs, and a virtual display.
need_display() {
	local -a missing=()
	[[ $(uname) == Linux ]] || return 0
	has_library libgtk-3.so.0 || missing+=(libgtk-3-0t64)
	has_library libwebkit2gtk-4.1.so.0 || missing+=(libwebkit2gtk-4.1-0)
	command -v xvfb-run >/dev/null || missing+=(xvfb xauth)
	command -v dbus-launch >/dev/null || missing+=(dbus-x11 at-spi2-core)
	((${#missing[@]} == 0)) || install_packages "${missing[@]}"
}

# A keyring with a bus of its own, for the tests of what keeps secrets.
need_keyring() {
	local -a missing=()
	[[ $(uname) == Linux ]] || return 0
	has_library libsecret-1.so.0 || missing+=(libsecret-1-0)
	command -v gnome-keyring-daemon >/dev/null || missing+=(gnome-keyring)
	command -v dbus-run-session >/dev/null || missing+=(dbus-daemon)
	command -v dbus-send >/dev/null || missing+=(dbus-bin)
	((${#missing[@]} == 0)) || install_packages "${missing[@]}"
}

has_display() {
	[[ -n ${DISPLAY:-}${WAYLAND_DISPLAY:-} || $(uname) != Linux ]]
}
