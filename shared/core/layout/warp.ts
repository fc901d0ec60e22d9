/** From places on the straightened picture back to the page. Pure. */
import type { Box } from '../document.ts';

export type Point = { x: number; y: number };

/** A projective map: x' = (ax + by + c) / (gx + hy + 1), y' = (dx + ey + f) / (gx + hy + 1). */
export type Warp = readonly [number, number, number, number, number, number, number, number];

export const SAME: Warp = [1, 0, 0, 0, 1, 0, 0, 0];

export const apply = ([a, b, c, d, e, f, g, h]: Warp, { x, y }: Point): Point => {
  const w = g * x + h * y + 1;
  return { x: (a * x + b * y + c) / w, y: (d * x + e * y + f) / w };
};

/** First `inner`, then `outer`. */
export const compose = (outer: Warp, inner: Warp): Warp => {
  const [a, b, c, d, e, f, g, h] = outer;
  const [p, q, r, s, t, u, v, w] = inner;
  const scale = g * r + h * u + 1;
  return [
    (a * p + b * s + c * v) / scale,
    (a * q + b * t + c * w) / scale,
    (a * r + b * u + c) / scale,
    (d * p + e * s + f * v) / scale,
    (d * q + e * t + f * w) / scale,
    (d * r + e * u + f) / scale,
    (g * p + h * s + v) / scale,
    (g * q + h * t + w) / scale,
  ];
};

export const scaling = (by: number): Warp => [by, 0, 0, 0, by, 0, 0, 0];

/** Rotation by `angle` radians around a point. */
export const rotation = (angle: number, around: Point): Warp => {
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  return [
    cos,
    -sin,
    around.x - cos * around.x + sin * around.y,
    sin,
    cos,
    around.y - sin * around.x - cos * around.y,
    0,
    0,
  ];
};

/** The map that takes the corners of a `width` × `height` rectangle to four points (from the top left, clockwise). */
export const toQuad = (width: number, height: number, quad: readonly [Point, Point, Point, Point]): Warp => {
  const [p0, p1, p2, p3] = quad;
  const [dx1, dx2, dx3] = [p1.x - p2.x, p3.x - p2.x, p0.x - p1.x + p2.x - p3.x];
  const [dy1, dy2, dy3] = [p1.y - p2.y, p3.y - p2.y, p0.y - p1.y + p2.y - p3.y];
  const det = dx1 * dy2 - dx2 * dy1;
  const g = (dx3 * dy2 - dx2 * dy3) / det;
  const h = (dx1 * dy3 - dx3 * dy1) / det;
  return [
    (p1.x - p0.x + g * p1.x) / width,
    (p3.x - p0.x + h * p3.x) / height,
    p0.x,
    (p1.y - p0.y + g * p1.y) / width,
    (p3.y - p0.y + h * p3.y) / height,
    p0.y,
    g / width,
    h / height,
  ];
};

/** The upright rectangle around a box once mapped. */
export const mapBox = (warp: Warp, { page, x, y, width, height }: Box): Box => {
  const corners = [
    { x, y },
    { x: x + width, y },
    { x: x + width, y: y + height },
    { x, y: y + height },
  ].map((corner) => apply(warp, corner));
  const [xs, ys] = [corners.map((corner) => corner.x), corners.map((corner) => corner.y)];
  const [left, top] = [Math.min(...xs), Math.min(...ys)];
  return { page, x: left, y: top, width: Math.max(...xs) - left, height: Math.max(...ys) - top };
};
