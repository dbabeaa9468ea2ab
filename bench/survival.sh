#!/bin/bash
# Which tools keep the label: marks a file, has each tool that is installed work on it, and compares. One version of each
# tool is one sample: try your own pipeline the same way.
set -u
cd "$(dirname "$0")/.."
deepsyn() { node "$PWD/dist/cli/deepsyn.cjs" "$@"; }
plain=$PWD/test/marks/fixtures/plain
work=$(mktemp -d)
trap 'rm -r "$work"' EXIT
for kind in png jpg webp gif mp4 mov m4a mkv webm mp3 flac ogg opus wav avi aac pdf docx xlsx; do
  deepsyn mark "$plain/plain.$kind" --producer 001191110000MA00DEEP0J10001 --id piece-1 -o "$work/marked.$kind" >/dev/null || exit 1
done

# try NAME INPUT OUTPUT COMMAND…: runs it where its program is there, and says what became of the label.
try() {
  local name=$1 from=$work/$2 to=$work/$3
  shift 3
  command -v "$1" >/dev/null || { printf '%-44s not installed\n' "$name"; return; }
  "$@" >/dev/null 2>&1 || true
  [ -s "$to" ] || { printf '%-44s failed\n' "$name"; return; }
  printf '%-44s %s\n' "$name" "$(deepsyn inspect --compare --no-digest "$from" "$to" | sed -E 's#  [^ ]+ → [^ ]+  # · #')"
}
ff() { try "$1" "$2" "$3" ffmpeg -nostdin -v error -y -i "$work/$2" "${@:4}" "$work/$3"; }
im=/usr/bin/convert

for kind in png jpg webp gif; do
  try "ImageMagick resize $kind" marked.$kind im.$kind "$im" "$work/marked.$kind" -resize 50% "$work/im.$kind"
done
try "ImageMagick JPEG to PNG" marked.jpg im2.png "$im" "$work/marked.jpg" "$work/im2.png"
try "ImageMagick PNG to JPEG" marked.png im3.jpg "$im" "$work/marked.png" "$work/im3.jpg"
try "optipng" marked.png opti.png optipng -quiet -out "$work/opti.png" "$work/marked.png"
try "optipng -strip all" marked.png opti2.png optipng -quiet -strip all -out "$work/opti2.png" "$work/marked.png"
try "jpegtran" marked.jpg jt.jpg jpegtran -outfile "$work/jt.jpg" "$work/marked.jpg"
try "jpegtran -copy all" marked.jpg jt2.jpg jpegtran -copy all -outfile "$work/jt2.jpg" "$work/marked.jpg"
try "cwebp" marked.jpg cw.webp cwebp -quiet "$work/marked.jpg" -o "$work/cw.webp"
try "cwebp -metadata all" marked.jpg cw2.webp cwebp -quiet -metadata all "$work/marked.jpg" -o "$work/cw2.webp"
try "gifsicle -O3" marked.gif gs.gif gifsicle -O3 "$work/marked.gif" -o "$work/gs.gif"
try "avifenc from JPEG" marked.jpg ae.avif avifenc "$work/marked.jpg" "$work/ae.avif"
for kind in mp4 mov m4a mkv webm mp3 flac ogg opus wav avi; do ff "ffmpeg -c copy $kind" marked.$kind copy.$kind -c copy; done
for kind in mp4 mov m4a; do ff "ffmpeg -c copy, use_metadata_tags $kind" marked.$kind tags.$kind -c copy -movflags use_metadata_tags; done
for kind in mp4 mkv mp3 flac ogg wav; do ff "ffmpeg, encoded anew $kind" marked.$kind anew.$kind; done
ff "ffmpeg MP4 to MKV" marked.mp4 to.mkv -c copy
ff "ffmpeg MKV to MP4" marked.mkv to.mp4 -c copy
ff "ffmpeg FLAC to MP3" marked.flac to.mp3
try "mkvmerge MKV" marked.mkv mm.mkv mkvmerge -q -o "$work/mm.mkv" "$work/marked.mkv"
try "mkvmerge --no-global-tags" marked.mkv mm2.mkv mkvmerge -q --no-global-tags -o "$work/mm2.mkv" "$work/marked.mkv"
for kind in png jpg mp4 pdf; do try "exiftool -all= $kind" marked.$kind et.$kind exiftool -q -all= -o "$work/et.$kind" "$work/marked.$kind"; done
try "qpdf" marked.pdf q.pdf qpdf "$work/marked.pdf" "$work/q.pdf"
try "qpdf --linearize" marked.pdf q2.pdf qpdf --linearize "$work/marked.pdf" "$work/q2.pdf"
try "qpdf, object streams" marked.pdf q3.pdf qpdf --object-streams=generate "$work/marked.pdf" "$work/q3.pdf"
