### Lo que la persona debe saber antes de que salga una reclamación, en español. Se muestra al lado, nunca
### dentro. Breve y con calma; trata de «usted». Valores: $items (una lista de lenguas), $place (una
### dirección web o un nombre), $meta, $detail (el código de una lengua).

language =
    Esta autoridad admite reclamaciones en { $items }. Este texto es un borrador: haga que se lo traduzcan
    antes de enviarlo o pida ayuda a la autoridad.
    .version = 1
    .reviewed = 2026-11-27, todavía sin revisión jurídica

sender =
    Ponga arriba su nombre y su dirección postal. Las autoridades rechazan las reclamaciones que no los
    llevan.
    .version = 1
    .reviewed = 2026-11-27, todavía sin revisión jurídica

meta-first =
    La ley pide que primero reclame ante Meta. Envíe a Meta el recordatorio, espere su respuesta y vuelva
    después a esta reclamación.
    .version = 1
    .reviewed = 2026-11-27, todavía sin revisión jurídica

prior-request =
    Esta autoridad quiere ver que usted se dirigió antes a Meta. Adjunte su carta a Meta y la prueba de que se
    envió.
    .version = 1
    .reviewed = 2026-11-27, todavía sin revisión jurídica

no-email =
    Aquí un simple correo electrónico no vale como reclamación. Use el formulario de la autoridad o firme en
    papel.
    .version = 1
    .reviewed = 2026-11-27, todavía sin revisión jurídica

nothing-more =
    Desde el 2 de abril de 2027, la ley enumera lo que debe decir una reclamación de este tipo. La autoridad
    puede preguntar cómo se firma y se envía, pero no pedir más contenido antes de estudiarla.
    .version = 1
    .reviewed = 2026-11-27, todavía sin revisión jurídica

only-a-report =
    Esta autoridad recibe una denuncia. Puede estudiarla, pero no está obligada a darle a usted una decisión.
    .version = 1
    .reviewed = 2026-11-27, todavía sin revisión jurídica

form = La autoridad tiene un formulario propio: { $place }
    .version = 1
    .reviewed = 2026-11-27, todavía sin revisión jurídica

address = No tenemos certeza de la dirección postal. Compruébela en el sitio de la propia autoridad: { $place }
    .version = 1
    .reviewed = 2026-11-27, todavía sin revisión jurídica

proceedings =
    Algunas autoridades preguntan si un tribunal u otra autoridad ya lleva el asunto. Si es así, añada una
    línea que lo diga.
    .version = 1
    .reviewed = 2026-11-27, todavía sin revisión jurídica

language-name =
    { $detail ->
        [bg] búlgaro
        [bs] bosnio
        [ca] catalán
        [cnr] montenegrino
        [cs] checo
        [cy] galés
        [da] danés
        [de] alemán
        [el] griego
        [en] inglés
        [es] español
        [et] estonio
        [fi] finés
        [fo] feroés
        [fr] francés
        [ga] irlandés
        [gv] manés
        [hr] croata
        [hu] húngaro
        [is] islandés
        [it] italiano
        [ja] japonés
        [ka] georgiano
        [ko] coreano
        [lb] luxemburgués
        [lt] lituano
        [lv] letón
        [mk] macedonio
        [mt] maltés
        [nb] noruego
        [nl] neerlandés
        [nn] nuevo noruego
        [pl] polaco
        [pt] portugués
        [pt-BR] portugués
        [ro] rumano
        [sk] eslovaco
        [sl] esloveno
        [sq] albanés
        [sr] serbio
        [sv] sueco
        [sw] suajili
        [th] tailandés
        [uk] ucraniano
       *[other] el idioma del país
    }
    .version = 1
    .reviewed = 2026-11-27, todavía sin revisión jurídica
