#!/usr/bin/env bash
# The browser tests need Chromium and a Chinese font. Installs them on Debian/Ubuntu as root; says what to install elsewhere.
set -euo pipefail
need=()
if ! command -v chromium >/dev/null && ! command -v chromium-browser >/dev/null && ! command -v google-chrome >/dev/null \
  && [ -z "${ZHUNRU_CHROMIUM:-}" ]; then
  need+=(chromium)
fi
if ! command -v fc-list >/dev/null || [ -z "$(fc-list :lang=zh 2>/dev/null | head -1)" ]; then
  need+=(fontconfig fonts-noto-cjk)
fi
[ "${#need[@]}" = 0 ] && exit 0
if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
  export DEBIAN_FRONTEND=noninteractive
  apt-get update -qq
  apt-get install -y -qq "${need[@]}" >/dev/null
else
  echo "The browser tests need: ${need[*]} (install them, or name a Chromium in ZHUNRU_CHROMIUM), then run the command again." >&2
  exit 1
fi
