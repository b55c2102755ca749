### Unas líneas para alguien que comparte imágenes, en español. Cálidas, tres frases, nada de leyes.
###
### Quien lee es una amistad, y se le habla de tú: sin culpa, sin presión, y decir que no es tan fácil como
### decir que sí.

note =
    { $way ->
        [two] Hola, te pido un pequeño favor: en algo de lo que compartes en Facebook o Instagram
            { note-shown }, y sé que lo haces con cariño. Meta usa publicaciones públicas para desarrollar
            su IA, y yo solo puedo decidir sobre lo que comparto; ¿podrías quitar esas imágenes, o quitar
            { note-tag }? En muchos países también puedes { note-object } por tus propias publicaciones, es
            gratis, y con gusto te enseño dónde.
        [three] Hola, he estado pensando en las imágenes { note-whom } que hay en internet, en parte en tus
            publicaciones. Meta usa publicaciones públicas para desarrollar su IA, así que me ayudaría mucho
            que quitaras esas imágenes, o al menos { note-tag }. En muchos países también puedes
            { note-object } por tus propias publicaciones; si quieres, te ayudo con gusto.
       *[one] Hola, a veces compartes imágenes { note-whom }, y sé que lo haces con buena intención. Meta
           usa publicaciones públicas para desarrollar su IA y yo no puedo cambiar lo que comparten otras
            personas, así que ¿quitarías esas imágenes, o { note-tag }? En muchos países también puedes
            { note-object } por tus propias publicaciones; con gusto te enseño cómo.
    }
    .version = 1
    .reviewed = 2026-11-27, todavía sin revisión jurídica

note-object =
    { $act ->
        [forbid] prohibirlo
        [cease] decir que no
       *[object] oponerte
    }
    .version = 1
    .reviewed = 2026-11-27, todavía sin revisión jurídica

note-whom =
    { $behalf ->
        [child] de mi hijo o hija
        [represented] de una persona en cuyo nombre hablo
       *[self] mías
    }
    .version = 1
    .reviewed = 2026-11-27, todavía sin revisión jurídica

note-shown =
    { $behalf ->
        [child] sale mi hijo o hija
        [represented] sale una persona en cuyo nombre hablo
       *[self] salgo yo
    }
    .version = 1
    .reviewed = 2026-11-27, todavía sin revisión jurídica

note-tag =
    { $behalf ->
        [self] mi etiqueta
       *[child] la etiqueta
    }
    .version = 1
    .reviewed = 2026-11-27, todavía sin revisión jurídica
