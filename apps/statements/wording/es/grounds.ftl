### Las tarjetas en las que cada cual elige lo que es verdad en su caso, en español. El título es lo que
### diría la persona.
###
### Palabras cortas, nada de leyes. `.hint` es una frase y trata de «usted». Si un motivo pregunta algo
### más, `.question` es la pregunta y cada una de las demás partes es una respuesta, con su código.
### `.version` sube cuando cambia el sentido; `.reviewed` dice quién lo ha revisado. Nada delata el género
### de quien lee. Valor: $behalf (self, child, represented).

reasonable_expectations =
    { $behalf ->
        [represented] Se compartió para personas, no para la IA
       *[self] Lo compartí para personas, no para la IA
    }
    .hint = Era para amistades, un club, seguidores o clientes.
    .question = ¿Para quién era?
    .friends_family = Familia y amistades
    .club = Un club o grupo
    .followers =
        { $behalf ->
             [represented] Gente que sigue a esta persona
            *[self] Gente que me sigue
        }
    .customers = Clientes
    .version = 1
    .reviewed = 2026-11-27, todavía sin revisión jurídica

old_posts = Gran parte es antigua
    .hint = Una parte es anterior a 2024, cuando Meta habló de este uso.
    .question = ¿De qué año es la parte más antigua?
    .version = 1
    .reviewed = 2026-11-27, todavía sin revisión jurídica

posted_as_minor =
    { $behalf ->
        [represented] Una parte es de cuando esta persona tenía menos de 18 años
       *[self] Tenía menos de 18 años cuando publiqué una parte
    }
    .hint = Aún hay en internet publicaciones o fotos de aquella época.
    .version = 1
    .reviewed = 2026-11-27, todavía sin revisión jurídica

not_informed =
    { $behalf ->
        [represented] A esta persona no se le dijo con claridad
       *[self] No se me dijo con claridad
    }
    .hint = No llegó ningún aviso claro de Meta, ni por correo ni en la aplicación.
    .version = 1
    .reviewed = 2026-11-27, todavía sin revisión jurídica

no_account =
    { $behalf ->
        [child] Mi hijo o hija no tiene cuenta en Meta
        [represented] Esta persona no tiene cuenta en Meta
       *[self] No tengo cuenta en Meta
    }
    .hint =
        { $behalf ->
             [child] Solo otras personas pueden haber compartido algo sobre su hijo o hija.
             [represented] Solo otras personas pueden haber compartido algo sobre ella.
            *[self] Solo otras personas pueden haber compartido algo sobre usted.
        }
    .question = ¿Quién comparte esas cosas?
    .friends = Amistades
    .club = Un club o grupo
    .employer = Una empresa u otro empleador
    .school = Un centro escolar
    .strangers =
        { $behalf ->
             [child] Gente que no conocemos
             [represented] Gente que esta persona no conoce
            *[self] Gente que no conozco
        }
    .version = 1
    .reviewed = 2026-11-27, todavía sin revisión jurídica

ai_chats =
    { $behalf ->
        [represented] Esta persona contó cosas a Meta AI
       *[self] Le conté cosas a Meta AI
    }
    .hint = Era solo una herramienta. No hace falta decir de qué se habló.
    .version = 1
    .reviewed = 2026-11-27, todavía sin revisión jurídica

sensitive_health =
    { $behalf ->
        [child] Muestra algo sobre la salud de mi hijo o hija
        [represented] Muestra algo sobre la salud de esta persona
       *[self] Muestra algo sobre mi salud
    }
    .hint = No hace falta decir qué. El texto solo nombra la palabra salud.
    .version = 1
    .reviewed = 2026-11-27, todavía sin revisión jurídica

sensitive_belief =
    { $behalf ->
        [represented] Muestra en qué cree o qué defiende esta persona
       *[self] Muestra en qué creo o qué defiendo
    }
    .hint = Religión, política o sindicato. No hace falta decir cuál.
    .version = 1
    .reviewed = 2026-11-27, todavía sin revisión jurídica

sensitive_orientation =
    { $behalf ->
        [represented] Muestra algo muy privado de esta persona
       *[self] Muestra algo muy privado
    }
    .hint = Por ejemplo, a quién se ama o quién se es. El texto no dice de qué se trata.
    .version = 1
    .reviewed = 2026-11-27, todavía sin revisión jurídica

children_in_photos =
    { $behalf ->
        [child] Hay fotos de mi hijo o hija
       *[self] Mis hijos salen en mis fotos
    }
    .hint = Los niños no pueden ver adónde puede llevar esto. El texto no da nombres.
    .question =
        { $behalf ->
             [child] ¿Qué edad tiene su hijo o hija en las fotos?
            *[self] ¿Qué edad tienen en las fotos?
        }
    .baby = Bebé
    .small_child = Primeros años
    .school_age = Edad escolar
    .teenager = Adolescencia
    .version = 1
    .reviewed = 2026-11-27, todavía sin revisión jurídica

child_posted_by_others = Otras personas comparten imágenes de mi hijo o hija
    .hint = Su hijo o hija no tiene voz en ello.
    .question = ¿Quién las comparte?
    .school = Un centro escolar
    .nursery = Una guardería o escuela infantil
    .club = Un club
    .family = Alguien de la familia
    .version = 1
    .reviewed = 2026-11-27, todavía sin revisión jurídica

minor_user = Mi hijo o hija usa las aplicaciones de Meta
    .hint = Su hijo o hija tiene menos de 18 años. Eso cuenta.
    .version = 1
    .reviewed = 2026-11-27, todavía sin revisión jurídica

third_parties_shown =
    { $behalf ->
        [represented] En las fotos salen también otras personas
       *[self] En mis fotos salen también otras personas
    }
    .hint = Nunca eligieron servir para la IA.
    .version = 1
    .reviewed = 2026-11-27, todavía sin revisión jurídica

others_post_me =
    { $behalf ->
        [represented] Otras personas comparten cosas sobre esta persona
       *[self] Otras personas comparten cosas sobre mí
    }
    .hint =
        { $behalf ->
             [represented] Esta persona no puede cambiar los ajustes de las demás.
            *[self] Usted no puede cambiar los ajustes de esas personas.
        }
    .question = ¿Quién las comparte?
    .friends = Amistades
    .club = Un club o grupo
    .employer = Una empresa u otro empleador
    .school = Un centro escolar
    .strangers =
        { $behalf ->
             [represented] Gente que esta persona no conoce
            *[self] Gente que no conozco
        }
    .version = 1
    .reviewed = 2026-11-27, todavía sin revisión jurídica

stalking_violence =
    { $behalf ->
        [child] Tengo que cuidar de la seguridad de mi hijo o hija
        [represented] Esta persona tiene que cuidar de su seguridad
       *[self] Tengo que cuidar de mi seguridad
    }
    .hint = No hace falta decir por qué. El texto no da detalles.
    .version = 1
    .reviewed = 2026-11-27, todavía sin revisión jurídica

identity_fraud =
    { $behalf ->
        [represented] Alguien se ha hecho pasar por esta persona
       *[self] Alguien se ha hecho pasar por mí
    }
    .hint = Alguien usó indebidamente un nombre, unas imágenes, una voz o una cuenta.
    .question = ¿Qué se usó indebidamente?
    .name = El nombre
    .pictures = Imágenes
    .voice = La voz
    .account = La cuenta
    .version = 1
    .reviewed = 2026-11-27, todavía sin revisión jurídica

likeness_deepfake =
    { $behalf ->
        [represented] Se podría copiar la cara o la voz de esta persona
       *[self] Se podría copiar mi cara o mi voz
    }
    .hint = Hay muchas imágenes o grabaciones en internet.
    .version = 1
    .reviewed = 2026-11-27, todavía sin revisión jurídica

location_routine =
    { $behalf ->
        [child] Muestra los lugares y costumbres de mi hijo o hija
        [represented] Muestra dónde vive esta persona o qué hace cada día
       *[self] Muestra dónde vivo o qué hago cada día
    }
    .hint = Juntas, las publicaciones pueden decir dónde está alguien y cuándo.
    .version = 1
    .reviewed = 2026-11-27, todavía sin revisión jurídica

professional_secrecy =
    { $behalf ->
        [represented] El trabajo de esta persona exige reserva
       *[self] Mi trabajo exige reserva
    }
    .hint = Hay que guardar silencio sobre la gente con la que se trabaja.
    .question = ¿Qué tipo de trabajo es?
    .health = Sanidad
    .law = Derecho
    .church = Iglesia o atención pastoral
    .social_work = Trabajo social
    .teaching = Enseñanza
    .version = 1
    .reviewed = 2026-11-27, todavía sin revisión jurídica

creator_works =
    { $behalf ->
        [represented] Esta persona comparte obras propias
       *[self] Comparto obras que he hecho
    }
    .hint = Los modelos pueden copiar un estilo personal.
    .question = ¿Qué tipo de obras son?
    .photographs = Fotografías
    .drawings = Dibujos o pinturas
    .writing = Textos
    .music = Música
    .film = Películas o vídeos
    .version = 1
    .reviewed = 2026-11-27, todavía sin revisión jurídica

life_change =
    { $behalf ->
        [represented] La vida de esta persona ha cambiado desde entonces
       *[self] Mi vida ha cambiado desde entonces
    }
    .hint = Las publicaciones antiguas dan hoy una imagen equivocada. No hace falta decir más.
    .version = 1
    .reviewed = 2026-11-27, todavía sin revisión jurídica

cannot_leave =
    { $behalf ->
        [represented] Esta persona no puede irse sin más
       *[self] No puedo irme sin más
    }
    .hint = Un club, una escuela, la familia o el trabajo solo están ahí.
    .question = ¿Para qué hace falta?
    .club = Un club o grupo
    .school = Un grupo escolar
    .family_abroad = Familia en otro país
    .work = Trabajo
    .version = 1
    .reviewed = 2026-11-27, todavía sin revisión jurídica

wrong_ai_output =
    { $behalf ->
        [represented] Meta AI dijo algo falso o privado sobre esta persona
       *[self] Meta AI dijo algo falso o privado sobre mí
    }
    .hint = Usted ha visto una respuesta así.
    .question = ¿En qué año fue?
    .version = 1
    .reviewed = 2026-11-27, todavía sin revisión jurídica

## Motivos de otros ámbitos de la vida

sensitive_origin =
    { $behalf ->
        [represented] Muestra de dónde viene esta persona
       *[self] Muestra de dónde vengo
    }
    .hint = No hace falta decir más. El texto solo nombra la palabra origen.
    .version = 1
    .reviewed = 2026-11-27, todavía sin revisión jurídica

inferred_sensitive =
    { $behalf ->
        [represented] En conjunto, cuenta cosas privadas
       *[self] En conjunto, cuenta cosas privadas
    }
    .hint = Nada se dijo abiertamente, pero publicaciones e imágenes lo dejan ver.
    .version = 1
    .reviewed = 2026-11-27, todavía sin revisión jurídica

criminal_matters =
    { $behalf ->
        [represented] Una parte trata de un delito o de un juicio
       *[self] Una parte trata de un delito o de un juicio
    }
    .hint = Como víctima, testigo o parte acusada. No hace falta decir cuál.
    .version = 1
    .reviewed = 2026-11-27, todavía sin revisión jurídica

dependants =
    { $behalf ->
        [represented] Esta persona cuida a alguien que sale ahí
       *[self] Cuido a alguien que sale ahí
    }
    .hint = Alguien que necesita cuidados. El texto no da nombres ni enfermedades.
    .version = 1
    .reviewed = 2026-11-27, todavía sin revisión jurídica

deceased = Muestra a alguien que ha muerto
    .hint =
        { $behalf ->
             [represented] Esta persona sale también en esas imágenes.
            *[self] Usted sale también en esas imágenes. Se trata de sus recuerdos.
        }
    .version = 1
    .reviewed = 2026-11-27, todavía sin revisión jurídica

journalist_activist =
    { $behalf ->
        [represented] Esta persona alza la voz, y la gente confía en ella
       *[self] Alzo la voz, y la gente confía en mí
    }
    .hint = En los medios, por una causa o por los derechos humanos. El texto no da detalles.
    .version = 1
    .reviewed = 2026-11-27, todavía sin revisión jurídica

persecution =
    { $behalf ->
        [child] Podría poner en peligro a gente en otro país
        [represented] Podría poner en peligro a gente en otro país
       *[self] Podría poner en peligro a gente en otro país
    }
    .hint = El texto no nombra ningún país ni a nadie.
    .version = 1
    .reviewed = 2026-11-27, todavía sin revisión jurídica

exposed_role =
    { $behalf ->
        [represented] Su trabajo pone a esta persona en el punto de mira
       *[self] Mi trabajo me pone en el punto de mira
    }
    .hint = El texto no dice dónde es el trabajo.
    .version = 1
    .reviewed = 2026-11-27, todavía sin revisión jurídica

workplace_exposure =
    { $behalf ->
        [represented] Podría perjudicar a esta persona en el trabajo
       *[self] Podría perjudicarme en el trabajo
    }
    .hint = Las publicaciones antiguas se pueden sacar de contexto.
    .question = ¿De qué se trata?
    .job_search = Búsqueda de trabajo
    .employer_rules = Reglas en el trabajo
    .old_statements = Cosas dichas hace mucho
    .version = 1
    .reviewed = 2026-11-27, todavía sin revisión jurídica

likeness_is_income =
    { $behalf ->
        [represented] Esta persona vive de su cara o de su voz
       *[self] Vivo de mi cara o de mi voz
    }
    .hint = Las copias hechas con IA podrían quitar trabajo.
    .question = ¿Qué tipo de trabajo es?
    .modelling = Trabajo como modelo
    .acting = Interpretación
    .voice = Locución o doblaje
    .sport = Deporte
    .influencer = Un canal propio
    .version = 1
    .reviewed = 2026-11-27, todavía sin revisión jurídica

business_page =
    { $behalf ->
        [represented] Esta persona lleva una página en la que aparece
       *[self] Llevo una página en la que aparezco
    }
    .hint = Una empresa no puede oponerse, pero la persona que hay detrás sí.
    .question = ¿Qué tipo de página es?
    .sole_trader =
        { $behalf ->
             [represented] Un pequeño negocio propio
            *[self] Mi pequeño negocio
        }
    .club_officer = Un club
    .artist =
        { $behalf ->
             [represented] Arte propio
            *[self] Mi arte
        }
    .version = 1
    .reviewed = 2026-11-27, todavía sin revisión jurídica

form_obstacle =
    { $behalf ->
        [child] El formulario no nos funcionó
        [represented] A esta persona no le funcionó el formulario
       *[self] El formulario no me funcionó
    }
    .hint = Eso no debe ser un obstáculo. Una carta también cuenta.
    .question = ¿Qué falló?
    .hacked = Alguien se apoderó de la cuenta
    .blocked = La cuenta está bloqueada
    .lost_access = No se puede entrar en la cuenta
    .no_code = El código no llegó
    .barrier = No puedo usarlo tal como está hecho
    .version = 1
    .reviewed = 2026-11-27, todavía sin revisión jurídica

conscience =
    { $behalf ->
        [represented] Va contra los principios de esta persona
       *[self] Va contra mis principios
    }
    .hint = Mejor junto a otro motivo. No hace falta decir qué convicción es.
    .version = 1
    .reviewed = 2026-11-27, todavía sin revisión jurídica

memorisation =
    { $behalf ->
        [child] Mi hijo o hija es fácil de identificar
        [represented] Esta persona es fácil de identificar
       *[self] Soy fácil de identificar
    }
    .hint = Lo poco común puede reaparecer en lo que dice una IA.
    .question = ¿Por qué?
    .rare_name = Un nombre poco común
    .unusual_story = Una historia fuera de lo común
    .many_pictures = Muchas imágenes parecidas
    .version = 1
    .reviewed = 2026-11-27, todavía sin revisión jurídica
