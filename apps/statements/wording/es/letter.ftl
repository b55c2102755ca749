### La oposición como carta por correo postal, en español: lo que rodea al texto de objection.ftl.

subject =
    { $act ->
        [forbid] Prohibición: ningún uso de datos personales para la IA en Meta
        [cease] Solicitud de cese del uso de datos personales para la IA en Meta
       *[object] Oposición al uso de datos personales para la IA en Meta
    }
    .version = 1
    .reviewed = 2026-11-27, todavía sin revisión jurídica

salutation =
    { $way ->
        [two] A quien corresponda:
        [three] Estimado equipo de Meta:
       *[one] Señoras y señores:
    }
    .version = 1
    .reviewed = 2026-11-27, todavía sin revisión jurídica

identity =
    { $way ->
        [two] Estos datos les ayudan a encontrar la información y a responder:
        [three] Para encontrar los datos, y para su respuesta:
       *[one] Para que puedan encontrar los datos y responder:
    }
    .name =
        { $account ->
            [yes] { $behalf ->
                    [self] Nombre en la cuenta:
                   *[child] Mi propio nombre:
                }
           *[no] { $behalf ->
                    [self] Nombre:
                   *[child] Mi propio nombre:
                }
        }
    .profile = Perfil en { $accounts }:
    .content = Dónde está el contenido (enlace o descripción):
    .email = Correo electrónico para su respuesta:
    .mandate = Adjunto: copia de lo que me autoriza a actuar en nombre de esta persona.
    .version = 1
    .reviewed = 2026-11-27, todavía sin revisión jurídica
