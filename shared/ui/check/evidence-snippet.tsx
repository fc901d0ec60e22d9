/** The piece of the page where the value was read, cut out and marked. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { t } from '../i18n/texts.ts';
import { type Area, cutting, type Marks } from './evidence-boxes.ts';
import type { PageImage, PageImages } from './page-images.ts';

type Props = { marks: Marks; images: PageImages; onShow: () => void };

export const EvidenceSnippet = ({ marks, images, onShow }: Props) => {
  const ref = useRef<HTMLCanvasElement>(null);
  const [failed, setFailed] = useState(false);
  const key = JSON.stringify(marks);
  useEffect(() => {
    const canvas = ref.current;
    let current = true;
    images.get(marks.page).then(
      (image) => {
        if (current && canvas) drawSnippet(canvas, image, marks);
      },
      () => setFailed(true),
    );
    return () => {
      current = false;
    };
  }, [key, images]);
  if (failed) return <p class="source">{t.value.check.noPicture}</p>;
  return (
    // Out of the keyboard's way: the header's own button shows the page too.
    <button type="button" class="snippet-button" tabIndex={-1} title={t.value.check.showPage} onClick={onShow}>
      <canvas
        ref={ref}
        class="snippet"
        role="img"
        aria-label={t.value.check.snippet(marks.page)}
        width={2}
        height={0}
      />
    </button>
  );
};

/** CSS pixels for one point of the page: print is small on a screen. */
const ENLARGED = 1.35;

const drawSnippet = (canvas: HTMLCanvasElement, { canvas: page, scale }: PageImage, marks: Marks): void => {
  const area = cutting(marks, { width: page.width / scale, height: page.height / scale });
  canvas.width = Math.round(area.width * scale);
  canvas.height = Math.round(area.height * scale);
  canvas.style.width = `${Math.round(area.width * ENLARGED)}px`;
  const pen = canvas.getContext('2d');
  if (!pen) return;
  pen.fillStyle = '#fff';
  pen.fillRect(0, 0, canvas.width, canvas.height);
  pen.drawImage(page, -area.x * scale, -area.y * scale);
  pen.globalCompositeOperation = 'multiply';
  pen.fillStyle = '#ffe27a';
  for (const box of marks.value) fill(pen, box, { area, scale });
  pen.fillStyle = '#d7e9f2';
  for (const box of marks.label) fill(pen, box, { area, scale });
};

const fill = (pen: CanvasRenderingContext2D, box: Area, { area, scale }: { area: Area; scale: number }): void =>
  pen.fillRect(
    (box.x - area.x - 1) * scale,
    (box.y - area.y - 1) * scale,
    (box.width + 2) * scale,
    (box.height + 2) * scale,
  );
