/** A small striped PNG, for examples of pages that show pictures. */
export const examplePicture =
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAEgAAAAwCAIAAAA9/qu8AAAAU0lEQVR42u3PMQ0AMAgAQeZqqggE4KyGKgsJrAyX/PzJxakc+++ObfsEGBgYGBgYGBgYGBgYGBgYGBgYGBgYGBgYGBgYGBgYGBgYGBgYGBjYlk8DY+6+oqg+XFAAAAAASUVORK5CYII='
