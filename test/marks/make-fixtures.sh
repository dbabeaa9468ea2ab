#!/bin/bash
# Makes the files under fixtures/ anew, with the tools of Debian 12 and of PyPI that fixtures/README.md names. The tests
# need none of them: the files are committed.
set -euo pipefail
cd "$(dirname "$0")/fixtures"
here=$PWD
work=$(mktemp -d)
trap 'rm -r "$work"' EXIT
python=${PYTHON:-python3}
label='{"Label":"1","ContentProducer":"001191110000MA00DEEP0J10001","ProduceID":"piece-1","ReservedCode1":"","ContentPropagator":"001191110000MA00DEEP0J10001","PropagateID":"piece-1","ReservedCode2":""}'
export label here
rm -rf plain labelled odd signed
mkdir -p plain labelled odd signed
cd "$work"
cat > config <<'CONFIG'
%Image::ExifTool::UserDefined = ('Image::ExifTool::XMP::Main' => { TC260 => { SubDirectory => { TagTable => 'Image::ExifTool::UserDefined::TC260' } } });
%Image::ExifTool::UserDefined::TC260 = (GROUPS => { 0 => 'XMP', 1 => 'XMP-TC260', 2 => 'Other' },
  NAMESPACE => { 'TC260' => 'http://www.tc260.org.cn/ns/AIGC/1.0/' }, WRITABLE => 'string', AIGC => {});
1;
CONFIG
silent() { "$@" >/dev/null 2>&1; }
ff() { ffmpeg -nostdin -v error -y -fflags +bitexact "$@"; }

# Plain files, of which no tool said anything.
/usr/bin/convert -size 16x12 gradient:red-blue -strip plain.png
/usr/bin/convert plain.png -strip -quality 60 plain.jpg
/usr/bin/convert plain.png plain.gif
/usr/bin/convert plain.png -compress lzw plain.tif
cwebp -quiet plain.png -o plain.webp
cwebp -quiet -lossless plain.png -o lossless.webp
silent heif-enc -q 30 plain.png -o plain.heic
silent avifenc plain.png plain.avif
ff -f lavfi -i testsrc=s=32x24:r=10:d=0.3 -f lavfi -i sine=d=0.3:r=8000 -c:v mpeg4 -q:v 30 -c:a aac -b:a 16k plain.mp4
ff -i plain.mp4 -c copy -movflags +faststart faststart.mp4
ff -i plain.mp4 -c copy plain.mov
ff -i plain.mp4 -c copy -movflags frag_keyframe+empty_moov fragmented.mp4
ff -i plain.mp4 -vn -c copy plain.m4a
ff -i plain.mp4 -c copy plain.mkv
ff -i plain.mp4 -c:v libvpx -b:v 20k -an plain.webm
ff -i plain.mp4 -c:v mpeg4 -q:v 30 -an plain.avi
ff -i plain.mp4 -c:v flv1 -q:v 30 -an plain.flv
ff -i plain.mp4 -vn -ar 8000 -b:a 8k plain.mp3
ff -i plain.mp4 -vn -c copy plain.aac
ff -i plain.mp4 -vn -ar 8000 -c:a pcm_u8 plain.wav
ff -i plain.mp4 -vn -ar 8000 plain.flac
ff -i plain.mp4 -vn -ar 8000 -c:a libvorbis plain.ogg
ff -i plain.mp4 -vn -c:a libopus -b:a 8k plain.opus
ff -i plain.mp4 -vn -ar 8000 -c:a flac -f ogg flac.oga
printf '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><rect width="9" height="9"/></svg>\n' > plain.svg
printf '# A title\n\nA text.\n' > plain.md
printf '<!doctype html>\n<html>\n<head><meta charset="utf-8"><title>A title</title></head>\n<body><p>A text.</p></body>\n</html>\n' > plain.html
printf 'A text.\n' > plain.txt
"$python" - <<'PYTHON'
import docx, openpyxl, pikepdf, pptx, zipfile
from PIL import Image
Image.open('plain.png').convert('RGB').save('plain.pdf')
with pikepdf.open('plain.pdf') as pdf:
    pdf.save('streams.pdf', object_stream_mode=pikepdf.ObjectStreamMode.generate)
    pdf.save('linearised.pdf', linearize=True)
    pdf.save('encrypted.pdf', encryption=pikepdf.Encryption(owner='o', user=''))
docx.Document().save('big.docx'); pptx.Presentation().save('big.pptx'); openpyxl.Workbook().save('plain.xlsx')
for kind in ('docx', 'pptx'):
    with zipfile.ZipFile(f'big.{kind}') as old, zipfile.ZipFile(f'plain.{kind}', 'w', zipfile.ZIP_DEFLATED, compresslevel=9) as new:
        for item in old.infolist(): new.writestr(item.filename, old.read(item))
with zipfile.ZipFile('plain.odt', 'w') as new:
    new.writestr('mimetype', 'application/vnd.oasis.opendocument.text')
    new.writestr('content.xml', '<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"/>')
    new.writestr('meta.xml', '<office:document-meta xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"><office:meta/></office:document-meta>')
with zipfile.ZipFile('plain.epub', 'w') as new:
    new.writestr('mimetype', 'application/epub+zip')
    new.writestr('META-INF/container.xml', '<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles><rootfile full-path="a.opf"/></rootfiles></container>')
    new.writestr('a.opf', '<package xmlns="http://www.idpf.org/2007/opf"><metadata/></package>')
PYTHON
rm -f big.*
for file in plain.* lossless.webp faststart.mp4 fragmented.mp4 flac.oga streams.pdf linearised.pdf encrypted.pdf; do cp "$file" "$here/plain/"; done

# Labels as independent tools write them.
for kind in png jpg gif tif heic avif; do exiftool -config config -q -XMP-TC260:AIGC="$label" -o "$here/labelled/exiftool.$kind" "plain.$kind"; done
exiftool -q -b -XMP "$here/labelled/exiftool.jpg" > label.xmp
for kind in plain lossless; do webpmux -set xmp label.xmp "$kind.webp" -o "$here/labelled/webpmux-$kind.webp" 2>/dev/null; done
ff -i plain.mp4 -c copy -metadata AIGC="$label" -movflags use_metadata_tags "$here/labelled/ffmpeg.mp4"
ff -i plain.mov -c copy -metadata AIGC="$label" -movflags use_metadata_tags "$here/labelled/ffmpeg.mov"
ff -i plain.m4a -c copy -metadata AIGC="$label" -movflags use_metadata_tags "$here/labelled/ffmpeg.m4a"
for kind in mkv webm flv mp3 flac ogg opus; do ff -i "plain.$kind" -c copy -metadata AIGC="$label" "$here/labelled/ffmpeg.$kind"; done
for kind in ogg opus; do ff -i "plain.$kind" -c copy -metadata:s:a:0 AIGC="$label" "$here/labelled/ffmpeg.$kind"; done
exiftool -config config -q -XMP-TC260:AIGC="$label" -o "$here/odd/exiftool-xmp.mp4" plain.mp4
exiftool -config config -q -XMP-TC260:AIGC="$label" -o "$here/odd/exiftool-xmp.pdf" plain.pdf
exiftool -q -UserComment="{\"AIGC\":$label}" -o "$here/odd/exiftool-usercomment.jpg" plain.jpg
exiftool -config config -q -XMP-TC260:AIGC="$label" -o xmp.jpg plain.jpg
/usr/bin/convert xmp.jpg "$here/odd/imagemagick-profile.png"
/usr/bin/convert xmp.jpg "$here/odd/imagemagick.webp"
cat > tags.xml <<TAGS
<Tags><Tag><Simple><Name>AIGC</Name><String>$(printf %s "$label" | sed 's/"/\&quot;/g')</String></Simple></Tag></Tags>
TAGS
mkvmerge -q -o "$here/labelled/mkvmerge.mkv" --global-tags tags.xml plain.mkv
"$python" - <<'PYTHON'
import json, os, shutil, struct, zipfile
import docx, mutagen, openpyxl, pikepdf, pypdf
from libxmp import XMPFiles, XMPMeta
from mutagen.id3 import ID3, PRIV, TXXX
from mutagen.flac import FLAC
from mutagen.oggflac import OggFLAC
from openpyxl.packaging.custom import StringProperty
from PIL import Image, PngImagePlugin
here, label = os.environ['here'], os.environ['label']
def copy(name, to):
    path = f'{here}/{to}'; shutil.copy(name, path); return path

for kind, version in (('mp3', 3), ('aac', 4)):
    tag = ID3(); tag.add(TXXX(encoding=3 if version == 4 else 1, desc='AIGC', text=[label]))
    tag.save(copy(f'plain.{kind}', f'labelled/mutagen.{kind}'), v2_version=version)
song = FLAC(copy('plain.flac', 'labelled/mutagen.flac')); song['AIGC'] = label; song.save()
song = OggFLAC(copy('flac.oga', 'labelled/mutagen.oga')); song['AIGC'] = label; song.save()
NS = 'http://www.tc260.org.cn/ns/AIGC/1.0/'
XMPMeta.register_namespace(NS, 'TC260')
for kind in ('jpg', 'png'):
    files = XMPFiles(file_path=copy(f'plain.{kind}', f'labelled/libexempi.{kind}'), open_forupdate=True)
    xmp = files.get_xmp() or XMPMeta(); xmp.set_property(NS, 'AIGC', label); files.put_xmp(xmp); files.close_file()
writer = pypdf.PdfWriter(clone_from='plain.pdf'); writer.add_metadata({'/AIGC': label}); writer.write(f'{here}/labelled/pypdf.pdf')
with pikepdf.open('plain.pdf') as pdf:
    pdf.docinfo['/AIGC'] = label
    pdf.save(f'{here}/labelled/pikepdf-streams.pdf', object_stream_mode=pikepdf.ObjectStreamMode.generate)
    pdf.save(f'{here}/labelled/pikepdf-linearised.pdf', linearize=True)
book = openpyxl.Workbook(); book.custom_doc_props.append(StringProperty(name='AIGC', value=label)); book.save(f'{here}/labelled/openpyxl.xlsx')
info = PngImagePlugin.PngInfo(); info.add_text('AIGC', label); Image.open('plain.png').save(f'{here}/odd/pillow-text.png', pnginfo=info)
info = PngImagePlugin.PngInfo(); info.add_text('TC260:AIGC', label, zip=True); Image.open('plain.png').save(f'{here}/odd/pillow-ztxt.png', pnginfo=info)
info = PngImagePlugin.PngInfo(); info.add_text('parameters', 'a cat\nSteps: 20, Sampler: Euler a, CFG scale: 7'); Image.open('plain.png').save(f'{here}/odd/webui-trace.png', pnginfo=info)
# No tool writes these: they are made as the guides say.
riff = lambda name, data: name + struct.pack('<I', len(data)) + data + b'\0' * (len(data) % 2)
def grown(data, more): return data[:4] + struct.pack('<I', len(data) + len(more) - 8) + data[8:] + more
wav = open('plain.wav', 'rb').read(); open(f'{here}/labelled/by-hand.wav', 'wb').write(grown(wav, riff(b'AIGC', label.encode())))
avi = open('plain.avi', 'rb').read()
open(f'{here}/labelled/by-hand.avi', 'wb').write(grown(avi, riff(b'LIST', b'INFO' + riff(b'AIGC', label.encode() + b'\0'))))
escaped = label.replace('"', '&quot;')
custom = f'<?xml version="1.0"?><Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes"><property fmtid="{{D5CDD505-2E9C-101B-9397-08002B2CF9AE}}" pid="2" name="AIGC"><vt:lpwstr>{escaped}</vt:lpwstr></property></Properties>'
with zipfile.ZipFile(copy('plain.docx', 'labelled/by-hand.docx'), 'a') as archive: archive.writestr('docProps/custom.xml', custom)
def rewritten(name, to, part, old, new):
    with zipfile.ZipFile(name) as source, zipfile.ZipFile(f'{here}/{to}', 'w') as target:
        for item in source.infolist():
            data = source.read(item); target.writestr(item, data.replace(old, new) if item.filename == part else data)
rewritten('plain.odt', 'labelled/by-hand.odt', 'meta.xml', b'<office:meta/>', f'<office:meta><meta:user-defined xmlns:meta="urn:oasis:names:tc:opendocument:xmlns:meta:1.0" meta:name="AIGC">{escaped}</meta:user-defined></office:meta>'.encode())
rewritten('plain.epub', 'labelled/by-hand.epub', 'a.opf', b'<metadata/>', f'<metadata><meta name="AIGC" content="{escaped}"/></metadata>'.encode())
fields = ''.join(f'  {name}: {json.dumps(value)}\n' for name, value in json.loads(label).items())
open(f'{here}/labelled/by-hand.md', 'w').write(f'---\ntitle: A title\nAIGC:\n{fields}---\n\nA text.\n')
open(f'{here}/labelled/by-hand.html', 'w').write(f'<!doctype html><html><head><title>A title</title><meta name="AIGC" content="{escaped}"></head><body>A text.</body></html>\n')
xmp = f'<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description xmlns:TC260="{NS}"><TC260:AIGC>{escaped}</TC260:AIGC></rdf:Description></rdf:RDF>'
open(f'{here}/labelled/by-hand.svg', 'w').write(f'<svg xmlns="http://www.w3.org/2000/svg"><metadata>{xmp}</metadata></svg>\n')
PYTHON

# Signed with C2PA, by a certificate that nobody trusts.
cat > openssl.cnf <<'CONFIG'
[req]
distinguished_name = name
prompt = no
[name]
CN = Fictitious Test CA
O = deepsyn tests
C = CN
[ca]
basicConstraints = critical,CA:TRUE
keyUsage = critical,keyCertSign,cRLSign
subjectKeyIdentifier = hash
[signer]
basicConstraints = critical,CA:FALSE
keyUsage = critical,digitalSignature
extendedKeyUsage = critical,emailProtection
subjectKeyIdentifier = hash
authorityKeyIdentifier = keyid
CONFIG
openssl ecparam -name prime256v1 -genkey -noout -out ca.key
openssl req -new -x509 -key ca.key -config openssl.cnf -extensions ca -days 36500 -out ca.pem
openssl ecparam -name prime256v1 -genkey -noout | openssl pkcs8 -topk8 -nocrypt -out signer.key
openssl req -new -key signer.key -subj "/C=CN/O=deepsyn tests/CN=Fictitious Signer" -out signer.csr
openssl x509 -req -in signer.csr -CA ca.pem -CAkey ca.key -CAcreateserial -days 36500 -extfile openssl.cnf -extensions signer -out signer.pem 2>/dev/null
cat signer.pem ca.pem > chain.pem
"$python" - <<'PYTHON'
import c2pa, os
here = os.environ['here']
action = {'action': 'c2pa.created', 'digitalSourceType': 'http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia'}
for name, kind in (('ffmpeg.mp4', 'video/mp4'), ('by-hand.wav', 'audio/wav')):
    manifest = {'claim_generator_info': [{'name': 'deepsyn tests', 'version': '1'}], 'format': kind,
                'assertions': [{'label': 'c2pa.actions.v2', 'data': {'actions': [action]}}]}
    keys = c2pa.C2paSignerInfo(alg=b'es256', sign_cert=open('chain.pem', 'rb').read(), private_key=open('signer.key', 'rb').read(), ta_url=None)
    with open(f'{here}/labelled/{name}', 'rb') as source, open(f'{here}/signed/c2pa.{name[-3:]}', 'w+b') as target:
        c2pa.Builder(manifest).sign(c2pa.Signer.from_info(keys), kind, source, target)
PYTHON
