#!/bin/sh
# Twenty frozen years of the real portal's size: what do they add to a build? Usage: tests/Benchmarks/frozen-years.sh [PAIRS [N]]
# With N, to a build that has a year with N objectives of the invented municipality besides.
# The content is copied under an invented name to a scratch folder, its year as 1991 … 2010 too; these are frozen. Then the portal alone and the portal
# with its frozen years are built in turn. Wants GNU time (/usr/bin/time) and python3, and 1 GB of disk.
set -eu
cd "$(dirname "$0")/../.."
pairs=${1:-9}
objectives=${2:-}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

[ -n "${TRASPARENZA:-}" ] || dotnet publish generator -c Release -o "$work/program" --nologo -v quiet
program=${TRASPARENZA:-$work/program/trasparenza}
cp -r content "$work/content"
rm -f "$work/content/README.md"
sed -i 's/^ente: .*/ente: Comune di Provafinta/' "$work/content/portale.yml"
for year in $(seq 1991 2010); do
  cp -r "$work/content/2011" "$work/content/$year"
done

# All twenty in one folder of content; each frozen year may leave it at the end.
for year in $(seq 1991 2010); do
  "$program" freeze "$year" --quiet --on 2025-01-31 --content "$work/content" --archive "$work/with/archivio" --output "$work/with/pubblico" > "$work/log" 2>&1 || { cat "$work/log"; exit 1; }
done
for year in $(seq 1991 2010); do
  rm -rf "$work/content/$year"
done

if [ -n "$objectives" ]; then
  dotnet run --project tests/Benchmarks -c Release -- corpus "$objectives" "$work/corpus"
  cp -r "$work/corpus/." "$work/content"
fi

alone() { /usr/bin/time -a -o "$work/alone" -f "%e %U %S %M" "$program" build --quiet --content "$work/content" --archive "$work/none/archivio" --output "$work/without/pubblico" > /dev/null 2>&1; }
frozen() { /usr/bin/time -a -o "$work/frozen" -f "%e %U %S %M" "$program" build --quiet --content "$work/content" --archive "$work/with/archivio" --output "$work/with/pubblico" > /dev/null 2>&1; }
# Four of each first: copies are made, the release before is there to be deleted, and folders are taken whole. The seal that the last one writes
# must be two seconds younger than the links of the third.
for before in 1 2 3; do alone; frozen; done
sleep 3
alone; frozen
rm "$work/alone" "$work/frozen"
for pair in $(seq 1 "$pairs"); do
  if [ $((pair % 2)) = 0 ]; then alone; frozen; else frozen; alone; fi
done
echo "load: $(cut -d' ' -f1-3 /proc/loadavg); files alone: $(find "$work/without/pubblico" -type f | wc -l), with frozen years: $(find "$work/with/pubblico" -type f | wc -l)"
python3 - "$work/alone" "$work/frozen" <<'PYTHON'
import statistics, sys
alone, frozen = ([[float(x) for x in line.split()] for line in open(name)] for name in sys.argv[1:])
middle = statistics.median
print("medians: alone %.2f s, %.2f s of processor; with twenty frozen years %.2f s, %.2f s of processor" % (
    middle(a[0] for a in alone), middle(a[1] + a[2] for a in alone), middle(f[0] for f in frozen), middle(f[1] + f[2] for f in frozen)))
print("with / alone, pair by pair: wall %.3f, processor %.3f" % (
    middle(f[0] / a[0] for a, f in zip(alone, frozen)), middle((f[1] + f[2]) / (a[1] + a[2]) for a, f in zip(alone, frozen))))
PYTHON
