#!/bin/sh
# Publishes the program (decision 23) and puts the tests that run the command line to it. Usage: tests/published.sh [FILTER]
# Wants what publishing wants: clang or gcc. Takes some ten minutes.
set -eu
cd "$(dirname "$0")/.."
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
rooms='FullyQualifiedName~Tests.Commands|FullyQualifiedName~Tests.Archive|FullyQualifiedName~Tests.Bags|FullyQualifiedName~Tests.Redaction|FullyQualifiedName~Tests.Register|FullyQualifiedName~Tests.SiteChecks|FullyQualifiedName~Tests.Hosting|FullyQualifiedName~Tests.Publishing|FullyQualifiedName~Tests.Sites'

dotnet publish generator -c Release -o "$work/program" --nologo -v quiet
TRASPARENZA="$work/program/trasparenza" dotnet test tests/Cremona.Transparency.Tests.csproj -c Release --nologo --filter "${1:-$rooms}"
