#!/bin/sh
# Makes the releases of the committed sources (decision 45).
#   generator/Releases/make.sh FOLDER [RUNTIME …]     without runtimes: linux-x64 linux-arm64 win-x64 osx-arm64
# Builds in a new folder from `git archive HEAD`, so neither changed files nor old builds get into a release. The runtime of this machine is
# compiled natively and needs clang or gcc; for the others the program is one file that contains .NET. Needs zip for Windows, dpkg-deb for
# the Debian package. Times in the files are those of the commit.
set -eu
umask 022
out=$(mkdir -p "$1" && cd "$1" && pwd); shift
[ -z "$(ls -A "$out")" ] || { echo "make.sh: $out is not empty" >&2; exit 2; }
cd "$(dirname "$0")/../.."
runtimes=${*:-linux-x64 linux-arm64 win-x64 osx-arm64}
commit=$(git rev-parse HEAD)
SOURCE_DATE_EPOCH=$(git log -1 --format=%ct)
export SOURCE_DATE_EPOCH TZ=UTC LC_ALL=C.UTF-8
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
source=$work/source
mkdir "$source"
git archive HEAD | tar -x -C "$source"
version=$(sed -n 's:.*<Version>\(.*\)</Version>.*:\1:p' Directory.Build.props)
name=trasparenza-$version
files=$source/generator/Releases

publish() { # RUNTIME FOLDER OPTION…: the program in a folder
  runtime=$1 to=$2; shift 2
  dotnet publish "$source/generator" -c Release -o "$to" -p:ReleaseRuntime="$runtime" -p:ReleaseCommit="$commit" \
    -p:PathMap="$source=/trasparenza" -p:RunAnalyzers=false --nologo -v quiet "$@"
}

settle() { # FOLDER: the time of the commit and plain modes, so that archives are equal
  find "$1" -exec touch -h -d "@$SOURCE_DATE_EPOCH" {} +
  find "$1" -type d -exec chmod 755 {} +
}

pack() { # RUNTIME FOLDER: the archive that a person downloads
  (
    cd "$(dirname "$2")"
    settle "$name"
    case $1 in
      win-*) find "$name" -type f | LC_ALL=C sort | zip -q -X -9 "$out/$name-$1.zip" -@ ;;
      *) tar --sort=name --format=ustar --owner=0 --group=0 --numeric-owner --mtime="@$SOURCE_DATE_EPOCH" -c "$name" | gzip -n -9 > "$out/$name-$1.tar.gz" ;;
    esac
  )
}

# The runtime of this machine, natively. The program then writes its own manual page and completions.
case $(uname -s)-$(uname -m) in
  Linux-x86_64) own=linux-x64 deb=amd64 ;;
  Linux-aarch64) own=linux-arm64 deb=arm64 ;;
  Darwin-arm64) own=osx-arm64 deb= ;;
  *) echo "make.sh: no native executable for $(uname -s) $(uname -m)" >&2; exit 2 ;;
esac
program=$work/$own/$name
publish "$own" "$program"
"$program/trasparenza" manuale > "$work/trasparenza.1"
mkdir "$work/completamento"
for shell in bash zsh fish; do "$program/trasparenza" completamento $shell > "$work/completamento/trasparenza.$shell"; done

for runtime in $own $runtimes; do
  folder=$work/$runtime/$name
  [ -d "$folder/completamento" ] && continue
  [ -d "$folder" ] || publish "$runtime" "$folder" -p:PublishAot=false -p:SelfContained=true -p:PublishSingleFile=true
  rm -f "$folder"/*.pdb "$folder"/aspnetcorev2_inprocess.dll # symbols, and a part for IIS
  cp -r "$work/trasparenza.1" "$work/completamento" "$folder"
  pack "$runtime" "$folder"
done

# The Debian package of the native program.
if [ -n "$deb" ]; then
  tree=$work/deb doc=$work/deb/usr/share/doc/trasparenza
  install -D -m 755 "$program/trasparenza" "$tree/usr/bin/trasparenza"
  install -D -m 644 "$files/deb/copyright" "$doc/copyright"
  install -D -m 644 "$program/licenze.txt" "$doc/licenze.txt"
  install -D -m 644 "$files/deb/overrides" "$tree/usr/share/lintian/overrides/trasparenza"
  install -D -m 644 "$work/completamento/trasparenza.bash" "$tree/usr/share/bash-completion/completions/trasparenza"
  install -D -m 644 "$work/completamento/trasparenza.zsh" "$tree/usr/share/zsh/vendor-completions/_trasparenza"
  install -D -m 644 "$work/completamento/trasparenza.fish" "$tree/usr/share/fish/vendor_completions.d/trasparenza.fish"
  mkdir -p "$tree/usr/share/man/man1" "$tree/DEBIAN"
  gzip -n -9 < "$work/trasparenza.1" > "$tree/usr/share/man/man1/trasparenza.1.gz"
  sed "s/@VERSION@/$version/; s/@DATE@/$(date -R -d "@$SOURCE_DATE_EPOCH")/" "$files/deb/changelog" | gzip -n -9 > "$doc/changelog.gz"
  chmod 644 "$tree/usr/share/man/man1/trasparenza.1.gz" "$doc/changelog.gz"
  glibc=$(objdump -T "$program/trasparenza" | grep -o 'GLIBC_[0-9.]*' | sort -uV | tail -n 1 | cut -d_ -f2)
  size=$(du -k -s --apparent-size "$tree/usr" | cut -f1)
  settle "$tree"
  sed "s/@VERSION@/$version/; s/@ARCHITECTURE@/$deb/; s/@GLIBC@/$glibc/; s/@SIZE@/$size/" "$files/deb/control" > "$tree/DEBIAN/control"
  (cd "$tree" && find usr -type f | LC_ALL=C sort | xargs md5sum > DEBIAN/md5sums)
  settle "$tree"
  dpkg-deb --root-owner-group -Zxz --build "$tree" "$out/trasparenza_${version}_$deb.deb" > "$work/dpkg"
  cp "$files/Containerfile" "$out/Containerfile"
fi

# The .NET tool, for whoever has the SDK; what is in it; the sums.
dotnet pack "$source/generator" -c Release -o "$out" -p:ReleaseTool=true -p:ReleaseCommit="$commit" -p:PathMap="$source=/trasparenza" -p:RunAnalyzers=false --nologo -v quiet
node "$source/themes/Razor/notices.mjs" sbom "$source/themes/Cremona" "$source/generator/packages.lock.json" \
  "${NUGET_PACKAGES:-$HOME/.nuget/packages}" "$out/$name.cdx.json" "$version" "$(dotnet msbuild "$source/generator" -getProperty:BundledNETCoreAppPackageVersion)"
cp "$program/licenze.txt" "$out/licenze.txt"
rm -f "$out/SHA256SUMS"
(cd "$out" && sha256sum -- * > "$work/sums" && mv "$work/sums" SHA256SUMS)
