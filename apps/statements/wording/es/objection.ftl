### La oposición, en español, y lo que las demás cartas comparten con ella.
###
### Un mensaje es un párrafo o una parte de él; por qué se opone la persona está en reasons.ftl.
### `.version` sube cuando cambia el sentido; `.reviewed` dice quién lo ha revisado. Los saltos de
### línea solo sirven para leer.
###
### $way (one, two, three) elige entre redacciones que dicen lo mismo; $tone (plain, firm), el tono.
### Ninguna afirma más que otra. Toda redacción de la declaración nombra la finalidad «IA en Meta».
### Los valores están en en/objection.ftl. Solo en español: who es un inciso («, como titular…,»),
### whose y burden-whose son el grupo completo («mis datos personales»), my-pl, my-sg, the-sg y of-whom
### reparten el posesivo («mis intereses» / «los intereses de esta persona»). Nada delata el género de
### quien escribe; quien recibe es «ustedes».

## Quién habla, y de quién

who =
    { $behalf ->
        [child] , como titular de la patria potestad o tutela,
        [represented] , en representación de otra persona,
       *[self] {""}
    }
    .version = 2
    .reviewed = 2026-11-27, todavía sin revisión jurídica

whose =
    { $behalf ->
        [child] los datos personales de mi hijo o hija
        [represented] sus datos personales
       *[self] mis datos personales
    }
    .version = 1
    .reviewed = 2026-11-27, todavía sin revisión jurídica

# Donde nadie acaba de nombrar a la persona.
whose-named =
    { $behalf ->
        [child] los datos personales de mi hijo o hija
        [represented] los datos personales de esta persona
       *[self] mis datos personales
    }
    .version = 1
    .reviewed = 2026-11-27, todavía sin revisión jurídica

whom =
    { $behalf ->
        [child] mi hijo o hija
        [represented] esta persona
       *[self] mí
    }
    .version = 1
    .reviewed = 2026-11-27, todavía sin revisión jurídica

my-pl =
    { $behalf ->
        [self] mis
       *[child] los
    }
    .version = 1
    .reviewed = 2026-11-27, todavía sin revisión jurídica

my-sg =
    { $behalf ->
        [self] mi
       *[child] la
    }
    .version = 1
    .reviewed = 2026-11-27, todavía sin revisión jurídica

of-whom =
    { $behalf ->
        [child] {" "}de mi hijo o hija
        [represented] {" "}de esta persona
       *[self] {""}
    }
    .version = 1
    .reviewed = 2026-11-27, todavía sin revisión jurídica

## La frase de la oposición

declaration-object =
    { $tone ->
        [firm] { $way ->
            [two] Manifiesto{ who } mi oposición a todo uso de { whose } para el desarrollo y la mejora de
                la IA en Meta. Quedan incluidos los modelos generativos y los modelos para terceros.
            [three] Me opongo{ who } a que { whose } se utilicen para desarrollar y mejorar la IA en Meta,
                tanto en modelos generativos como en modelos para terceros. Espero que pongan fin a ese uso.
           *[one] Me opongo por completo{ who } al uso de { whose } para desarrollar y mejorar la IA en
                Meta. Esto vale también para los modelos generativos y los modelos para terceros.
        }
       *[plain] { $way ->
            [two] Manifiesto{ who } mi oposición a que { whose } se utilicen para el desarrollo y la mejora
                de la IA en Meta. Esto comprende los modelos generativos y los modelos para terceros.
            [three] Ustedes utilizan datos personales para desarrollar y mejorar la IA en Meta, también en
                modelos generativos y en modelos para terceros. Me opongo{ who } a que se dé ese uso a
                { whose }.
           *[one] Me opongo{ who } al uso de { whose } para desarrollar y mejorar la IA en Meta, incluidos
                los modelos generativos y los modelos para terceros.
        }
    }
    .version = 1
    .reviewed = 2026-11-27, todavía sin revisión jurídica

declaration-forbid =
    { $tone ->
        [firm] { $way ->
            [two] Prohíbo expresamente{ who } todo uso de { whose } para el desarrollo y la mejora de la IA
                en Meta. Quedan incluidos los modelos generativos y los modelos para terceros.
            [three] Les prohíbo de forma expresa{ who } que utilicen { whose } para desarrollar y mejorar la
                IA en Meta, tanto en modelos generativos como en modelos para terceros. Espero que pongan
                fin a ese uso.
           *[one] Les prohíbo expresamente y por completo{ who } utilizar { whose } para desarrollar y
                mejorar la IA en Meta. Esto vale también para los modelos generativos y los modelos para
                terceros.
        }
       *[plain] { $way ->
            [two] Prohíbo expresamente{ who } el uso de { whose } para el desarrollo y la mejora de la IA en
                Meta. Esto comprende los modelos generativos y los modelos para terceros.
            [three] Ustedes utilizan datos personales para desarrollar y mejorar la IA en Meta, también en
                modelos generativos y en modelos para terceros. Les prohíbo de forma expresa{ who } que den
                ese uso a { whose }.
           *[one] Les prohíbo expresamente{ who } utilizar { whose } para desarrollar y mejorar la IA en
                Meta, incluidos los modelos generativos y los modelos para terceros.
        }
    }
    .version = 1
    .reviewed = 2026-11-27, todavía sin revisión jurídica

declaration-oppose = { declaration-object }
    .version = 1
    .reviewed = 2026-11-27, todavía sin revisión jurídica

declaration-cease =
    { $tone ->
        [firm] { $way ->
            [two] Solicito{ who } que cese todo uso de { whose } para el desarrollo y la mejora de la IA en
                Meta. Quedan incluidos los modelos generativos y los modelos para terceros.
            [three] Les pido{ who } que dejen de utilizar { whose } para desarrollar y mejorar la IA en
                Meta, tanto en modelos generativos como en modelos para terceros. Espero que pongan fin a
                ese uso.
           *[one] Les pido{ who } que cesen por completo el uso de { whose } para desarrollar y mejorar la
                IA en Meta. Esto vale también para los modelos generativos y los modelos para terceros.
        }
       *[plain] { $way ->
            [two] Solicito{ who } que cese el uso de { whose } para el desarrollo y la mejora de la IA en
                Meta. Esto comprende los modelos generativos y los modelos para terceros.
            [three] Ustedes utilizan datos personales para desarrollar y mejorar la IA en Meta, también en
                modelos generativos y en modelos para terceros. Les pido{ who } que dejen de dar ese uso a
                { whose }.
           *[one] Les pido{ who } que dejen de utilizar { whose } para desarrollar y mejorar la IA en Meta,
                incluidos los modelos generativos y los modelos para terceros.
        }
    }
    .version = 1
    .reviewed = 2026-11-27, todavía sin revisión jurídica

## La norma en que se apoya

law-article =
    { $instrument ->
        [uk_gdpr] el artículo 21.1 del UK GDPR (Reglamento General de Protección de Datos del Reino Unido)
        [lgpd] el artículo 18, § 2, de la LGPD (Ley General de Protección de Datos de Brasil)
        [fadp] el artículo 30, apartado 2, letra b, de la Ley Federal suiza de Protección de Datos
        [local_objection] { law-local }
        [local_cessation] { law-local }
       *[gdpr] el artículo 21.1 del RGPD (Reglamento General de Protección de Datos)
    }
    .version = 1
    .reviewed = 2026-11-27, todavía sin revisión jurídica

law-local =
    { $law_known ->
        [article] la legislación { residence-of } ({ $law }, { $article })
        [law] la legislación { residence-of } ({ $law })
       *[no] la legislación de protección de datos { residence-of }
    }
    .version = 1
    .reviewed = 2026-11-27, todavía sin revisión jurídica

residence-of =
    { $behalf ->
        [child] del país de residencia de mi hijo o hija
        [represented] del país de residencia de esta persona
       *[self] de mi país de residencia
    }
    .version = 1
    .reviewed = 2026-11-27, todavía sin revisión jurídica

law-name =
    { $instrument ->
        [uk_gdpr] el UK GDPR (Reglamento General de Protección de Datos del Reino Unido)
        [lgpd] la LGPD (Ley General de Protección de Datos de Brasil)
        [fadp] la Ley Federal suiza de Protección de Datos
        [local_objection] la legislación de protección de datos { residence-of }
        [local_cessation] la legislación de protección de datos { residence-of }
       *[gdpr] el RGPD (Reglamento General de Protección de Datos)
    }
    .version = 1
    .reviewed = 2026-11-27, todavía sin revisión jurídica

right =
    { $reasons ->
        [yes] { $way ->
            [two] Me baso en { law-article } y en motivos relacionados con { my-sg } situación particular{
                of-whom }.
            [three] El derecho lo reconoce { law-article }; los motivos están en { my-sg } situación
                particular{ of-whom }.
           *[one] { $behalf ->
                [self] Mis motivos se refieren a mi situación particular; mi derecho
               *[child] Los motivos se refieren a la situación particular{ of-whom }; el derecho
            } de oposición lo reconoce { law-article }.
        }
       *[no] { $way ->
            [two] Me baso en { law-article }.
            [three] El derecho lo reconoce { law-article }.
           *[one] { $behalf ->
                [self] Mi derecho
               *[child] El derecho
            } de oposición lo reconoce { law-article }.
        }
    }
    .version = 1
    .reviewed = 2026-11-27, todavía sin revisión jurídica

opening-gdpr = { declaration-object } { right }
    .version = 1
    .reviewed = 2026-11-27, todavía sin revisión jurídica

opening-uk_gdpr = { declaration-object } { right }
    .version = 1
    .reviewed = 2026-11-27, todavía sin revisión jurídica

opening-fadp = { declaration-forbid }
    { $way ->
        [two] Me baso en { law-article }. La declaración alcanza también a lo que ya es público (artículo
            30, apartado 3).
        [three] El fundamento está en { law-article }. También los datos que ya son públicos quedan
            comprendidos (artículo 30, apartado 3).
       *[one] Lo declaro según { law-article }. Vale también para los datos que ya son públicos (artículo
            30, apartado 3).
    }
    .version = 1
    .reviewed = 2026-11-27, todavía sin revisión jurídica

opening-lgpd =
    { declaration-oppose } { $way ->
        [two] Me baso en { law-article }. A mi entender, este uso no cumple la ley, porque deja de lado
            { $breaches }.
        [three] El derecho lo reconoce { law-article }, pues en mi opinión no se cumple la ley. Se trata
            de lo siguiente: { $breaches }.
       *[one] Me baso en { law-article }. En mi opinión, este uso no se ajusta a la ley, porque no respeta
            { $breaches }.
    }
    .version = 1
    .reviewed = 2026-11-27, todavía sin revisión jurídica

opening-local_objection = { declaration-object } { right }
    .version = 1
    .reviewed = 2026-11-27, todavía sin revisión jurídica

opening-local_cessation = { declaration-cease }
    { $reasons ->
        [yes] { $way ->
            [two] Me baso en { law-article }. Por los motivos que aquí expongo, { harm }.
            [three] Mi solicitud se apoya en { law-article }. Doy motivos que nacen de { my-sg } propia
                situación{ of-whom }; { harm }.
           *[one] Lo pido según { law-article }. Por las razones que siguen, { harm }.
        }
       *[no] { $way ->
            [two] Me baso en { law-article }.
            [three] Mi solicitud se apoya en { law-article }.
           *[one] Lo pido según { law-article }.
        }
    }
    .version = 1
    .reviewed = 2026-11-27, todavía sin revisión jurídica

harm =
    { $residence ->
        [JP] es probable que este uso perjudique { my-pl } derechos o intereses legítimos{ of-whom }
            (apartado 5)
       *[other] este uso puede afectar a { my-pl } derechos e intereses{ of-whom }
    }
    .version = 1
    .reviewed = 2026-11-27, todavía sin revisión jurídica

## Qué comprende

the-own-content =
    { $behalf ->
        [child] el contenido público de mi hijo o hija
        [represented] el contenido público de esta persona
       *[self] mi propio contenido público
    }
    .version = 1
    .reviewed = 2026-11-27, todavía sin revisión jurídica

of-own-content =
    { $behalf ->
        [child] del contenido público de mi hijo o hija
        [represented] del contenido público de esta persona
       *[self] de mi propio contenido público
    }
    .version = 1
    .reviewed = 2026-11-27, todavía sin revisión jurídica

shows =
    { $behalf ->
        [child] se ve o se nombra a mi hijo o hija
        [represented] se ve o se nombra a esta persona
       *[self] aparezco o se me nombra
    }
    .version = 1
    .reviewed = 2026-11-27, todavía sin revisión jurídica

scope =
    { $way ->
        [two] { $account ->
                [yes] Se trata { of-own-content }, antiguo y nuevo, con sus pies de foto y metadatos{ $named ->
                        [yes] {" "}(sobre todo { $content })
                       *[no] {""}
                    }. También de lo que otras personas comparten en público y donde { shows }, de
                    { $behalf ->
                        [self] lo que hago
                       *[child] lo que se hace
                    } en las funciones de IA y de los datos sobre { whom } que llegan de socios o de otras
                    partes.
               *[no] Se trata de todo lo que otras personas comparten en público, ahora o más adelante, si ahí
                    { shows }, con pies de foto y metadatos. También de { $behalf ->
                        [self] lo que yo haya podido hacer
                       *[child] lo que se haya podido hacer
                    } en las funciones de IA y de los datos sobre { whom } que llegan de socios o de otras
                    partes.
            }
        [three] { $account ->
                [yes] Son cuatro grupos de datos: { the-own-content }{ $named ->
                        [yes] {" "}(sobre todo { $content })
                       *[no] {""}
                    }, las publicaciones públicas de otras personas en las que { $behalf ->
                        [child] aparece mi hijo o hija
                        [represented] aparece esta persona
                       *[self] aparezco
                    }, { $behalf ->
                        [self] mis interacciones
                       *[child] las interacciones
                    } con funciones de IA y los datos sobre { whom } de socios o de otras fuentes. Se incluye
                    el contenido pasado y futuro, con pies de foto y metadatos.
               *[no] Son tres grupos de datos: las publicaciones públicas de otras personas en las que
                    { $behalf ->
                        [child] aparece mi hijo o hija
                        [represented] aparece esta persona
                       *[self] aparezco
                    }, las posibles interacciones con funciones de IA y los datos sobre { whom } de socios o
                    de otras fuentes. Se incluye el contenido pasado y futuro, con pies de foto y metadatos.
            }
       *[one] { $account ->
                [yes] Esto comprende { the-own-content }, pasado y futuro, con sus pies de foto y
                    metadatos{ $named ->
                        [yes] , sobre todo { $content }
                       *[no] {""}
                    }. Comprende también el contenido público de otras personas en el que { shows },
                    { $behalf ->
                        [self] mis interacciones
                       *[child] las interacciones
                    } con funciones de IA y los datos sobre { whom } de socios o de otras fuentes.
               *[no] Esto comprende el contenido público de otras personas en el que { shows }, pasado y
                    futuro, con sus pies de foto y metadatos. Comprende también las posibles interacciones
                    con funciones de IA y los datos sobre { whom } de socios o de otras fuentes.
            }
    }
    .version = 1
    .reviewed = 2026-11-27, todavía sin revisión jurídica

content-photos_of_me =
    { $behalf ->
        [child] fotos de mi hijo o hija
        [represented] fotos de esta persona
       *[self] fotos en las que aparezco
    }
    .version = 1
    .reviewed = 2026-11-27, todavía sin revisión jurídica

content-photos_of_children =
    { $behalf ->
        [child] fotos de mi hijo o hija
        [represented] fotos de los hijos de esta persona
       *[self] fotos de mis hijos
    }
    .version = 1
    .reviewed = 2026-11-27, todavía sin revisión jurídica

content-videos_voice =
    { $behalf ->
        [child] grabaciones de mi hijo o hija
        [represented] grabaciones de esta persona
       *[self] grabaciones de mi imagen o mi voz
    }
    .version = 1
    .reviewed = 2026-11-27, todavía sin revisión jurídica

content-posts_comments =
    { $behalf ->
        [child] lo que ha escrito mi hijo o hija
        [represented] lo que ha escrito esta persona
       *[self] lo que he escrito
    }
    .version = 1
    .reviewed = 2026-11-27, todavía sin revisión jurídica

content-creative_work =
    { $behalf ->
        [child] las creaciones de mi hijo o hija
        [represented] creaciones propias
       *[self] mis creaciones
    }
    .version = 1
    .reviewed = 2026-11-27, todavía sin revisión jurídica

list = { $start } { $last ->
        [Instagram] e
       *[other] y
    } { $last }
    .version = 1
    .reviewed = 2026-11-27, todavía sin revisión jurídica

bridge =
    { $way ->
        [two] { $instrument ->
                [gdpr] Ustedes dicen que tienen en cuenta las expectativas, los riesgos, los beneficios y los
                    medios más moderados. Trato estos puntos uno por uno.
               *[other] { $behalf ->
                        [child] Para mi hijo o hija
                        [represented] Para esta persona
                       *[self] Para mí
                    }, esto es importante por los motivos que siguen.
            }
        [three] { $instrument ->
                [gdpr] Al ponderar, su política pregunta por las expectativas, los beneficios y los riesgos, y
                    por medios que interfieran menos. { $behalf ->
                        [child] El caso de mi hijo o hija
                        [represented] El caso de esta persona
                       *[self] Mi caso
                    } es el siguiente.
               *[other] Lo digo por motivos que vienen de { $behalf ->
                        [child] la vida de mi hijo o hija
                        [represented] la vida de esta persona
                       *[self] mi propia vida
                    }.
            }
       *[one] { $instrument ->
                [gdpr] Su política dice que sopesan lo que una persona podía esperar, los riesgos, los
                    beneficios y si existen medios más moderados. Sobre estos puntos expongo lo siguiente.
               *[other] Los motivos están en { $behalf ->
                        [child] la situación de mi hijo o hija
                        [represented] la situación de esta persona
                       *[self] mi propia situación
                    }.
            }
    }
    .version = 1
    .reviewed = 2026-11-27, todavía sin revisión jurídica

## Con palabras propias

own-words =
    { $way ->
        [two] Lo que esto significa, con mis palabras:
        [three] Dicho a mi manera:
       *[one] En mis propias palabras:
    }
    .version = 1
    .reviewed = 2026-11-27, todavía sin revisión jurídica

## Cuando los motivos tocan algo privado

no-details =
    { $way ->
        [two] No quiero contar más que esto, y ustedes no necesitan más para decidir.
        [three] Lo dejo aquí: para decidir no se necesitan detalles.
       *[one] No deseo dar más detalles, y no hacen falta para decidir.
    }
    .version = 1
    .reviewed = 2026-11-27, todavía sin revisión jurídica

## La carga de acreditar

burden-gdpr =
    { $tone ->
        [firm] { $way ->
            [two] Solo pueden continuar si acreditan motivos legítimos imperiosos que prevalezcan sobre
                { burden-whose }. Los intereses comerciales generales no
                bastan.
            [three] Si quieren continuar, les corresponde acreditar motivos legítimos imperiosos que en este
                caso prevalezcan sobre { burden-whose }. No bastan intereses comerciales generales.
           *[one] La carga es de ustedes: acrediten motivos legítimos imperiosos que prevalezcan sobre
                { burden-whose }, o cesen el uso. Los intereses comerciales en general no bastan.
        }
       *[plain] { $way ->
            [two] Ahora les toca acreditar motivos legítimos imperiosos que prevalezcan sobre
                { burden-whose }. Para ello no bastan los intereses comerciales en general.
            [three] Lo que cuenta ahora es si pueden acreditar motivos legítimos imperiosos que prevalezcan
                sobre { burden-whose }. Los intereses comerciales generales no bastan.
           *[one] Les corresponde a ustedes acreditar motivos legítimos imperiosos que prevalezcan sobre
                { burden-whose }. No basta una referencia general a intereses comerciales.
        }
    }
    .version = 1
    .reviewed = 2026-11-27, todavía sin revisión jurídica

burden-whose =
    { $behalf ->
        [child] los intereses, derechos y libertades de mi hijo o hija
        [represented] los intereses, derechos y libertades de esta persona
       *[self] mis intereses, derechos y libertades
    }
    .version = 1
    .reviewed = 2026-11-27, todavía sin revisión jurídica

burden-uk_gdpr = { burden-gdpr }
    .version = 1
    .reviewed = 2026-11-27, todavía sin revisión jurídica

burden-fadp =
    { $way ->
        [two] Si ven una causa de justificación conforme al artículo 31, como un interés preponderante, les
            corresponde acreditarla. Los intereses comerciales en general no bastan.
        [three] Continuar exigiría una causa de justificación conforme al artículo 31. Les corresponde a
            ustedes acreditarla, y no basta con aludir en general a intereses comerciales.
       *[one] Les corresponde a ustedes acreditar una causa de justificación conforme al artículo 31, por
            ejemplo un interés preponderante. No basta una referencia general a intereses comerciales.
    }
    .version = 1
    .reviewed = 2026-11-27, todavía sin revisión jurídica

burden-lgpd =
    { $way ->
        [two] Si lo ven de otro modo, les corresponde demostrar que en este caso concreto se cumple la ley.
        [three] Si quisieran continuar, explíquenme cómo se ajusta este uso a la ley en este caso. Señalar
            intereses comerciales en general no responde a eso.
       *[one] Les corresponde a ustedes demostrar, en este caso, que este uso cumple la ley. No basta una
            referencia general a intereses comerciales.
    }
    .version = 1
    .reviewed = 2026-11-27, todavía sin revisión jurídica

burden-local_objection =
    { $residence ->
        [JE] { burden-local-shown }
        [NG] { burden-local-shown }
        [RS] { burden-local-shown }
        [KE] { burden-local-shown }
        [TH] { burden-local-shown }
        [IM] { burden-local-shown }
       *[other] { $way ->
                [two] Les pido que sopesen { my-pl } intereses{ of-whom } en este caso concreto, y que no
                    aludan a intereses comerciales en general.
                [three] Si ven motivos que pesen más que { my-pl } intereses{ of-whom }, les pido que los
                    indiquen para este caso.
               *[one] Si quieren continuar, les pido que muestren qué motivos prevalecen en este caso sobre
                    { my-pl } intereses{ of-whom }. Una referencia general a intereses comerciales dice poco
                    al respecto.
            }
    }
    .version = 1
    .reviewed = 2026-11-27, todavía sin revisión jurídica

burden-local-shown =
    { $way ->
        [two] Para continuar, tienen que acreditar motivos que pesen más que { my-pl } intereses y derechos{
            of-whom }. Los intereses comerciales en general no lo acreditan.
        [three] La ley les deja a ustedes la prueba de los motivos prevalentes; no pide a { $behalf ->
                [self] mí
               *[child] nadie
            } que los refute. Pido motivos que valgan en este caso concreto.
       *[one] Les corresponde a ustedes acreditar motivos legítimos que en este caso prevalezcan sobre
            { my-pl } intereses y derechos{ of-whom }. No basta una referencia general a intereses
            comerciales.
    }
    .version = 1
    .reviewed = 2026-11-27, todavía sin revisión jurídica

burden-local_cessation =
    { $residence ->
        [KR] { $way ->
            [two] Si quieren negarse, les pido que indiquen el supuesto previsto en la ley en que se apoyan.
            [three] La ley enumera los casos en que pueden negarse. Si ven uno aquí, díganme cuál es.
           *[one] En caso de negativa, les pido que indiquen el supuesto de la ley que la permite.
        }
        [JP] { $way ->
            [two] Les pido que digan, para este caso concreto, si es probable que este uso perjudique
                { my-pl } derechos o intereses legítimos{ of-whom }, y por qué no, si así lo creen.
            [three] Si no ven probable un perjuicio para { my-pl } derechos o intereses legítimos{ of-whom },
                les pido que me den las razones en este caso.
           *[one] Si no creen probable que este uso perjudique { my-pl } derechos o intereses legítimos{
                of-whom }, les pido que me digan por qué en este caso.
        }
       *[other] { $way ->
            [two] Si quieren continuar, les pido que indiquen la disposición que lo permite en este caso.
            [three] Si ven en la ley una razón para continuar, les pido que la indiquen para este caso.
           *[one] Si no ponen fin al uso, les pido que me digan en qué disposición se apoyan en este caso.
        }
    }
    .version = 1
    .reviewed = 2026-11-27, todavía sin revisión jurídica

breach-expectation = las expectativas legítimas (artículo 10, II)
    .short = artículo 10, II
    .version = 1
    .reviewed = 2026-11-27, todavía sin revisión jurídica

breach-purpose = la finalidad para la que los datos se hicieron públicos (artículo 7, §§ 3 y 7)
    .short = artículo 7, §§ 3 y 7
    .version = 1
    .reviewed = 2026-11-27, todavía sin revisión jurídica

breach-transparency = el deber de transparencia (artículos 6, VI, y 9)
    .short = artículos 6, VI, y 9
    .version = 1
    .reviewed = 2026-11-27, todavía sin revisión jurídica

breach-sensitive = la protección de los datos sensibles (artículo 11)
    .short = artículo 11
    .version = 1
    .reviewed = 2026-11-27, todavía sin revisión jurídica

breach-children = el interés superior de los niños y adolescentes (artículo 14)
    .short = artículo 14
    .version = 1
    .reviewed = 2026-11-27, todavía sin revisión jurídica

breach-necessity = el principio de necesidad (artículo 6, III)
    .short = artículo 6, III
    .version = 1
    .reviewed = 2026-11-27, todavía sin revisión jurídica

## Qué se pide

requests-intro =
    { $tone ->
        [firm] { $way ->
                [two] Espero de ustedes:
                [three] Esto es lo que espero de ustedes:
               *[one] Les requiero para lo siguiente:
            }
       *[plain] { $way ->
                [two] Esto es lo que les pido:
                [three] Por ello les solicito:
               *[one] Les pido lo siguiente:
            }
    }
    .version = 1
    .reviewed = 2026-11-27, todavía sin revisión jurídica

requests-gdpr = { requests-intro }
    .stop =
        { $way ->
            [two] poner fin a este uso y limitar el tratamiento hasta que decidan (artículo 18.1.d);
            [three] no utilizar más los datos para esto y limitar el tratamiento mientras deciden (artículo
                18.1.d);
           *[one] cesar este uso y limitar el tratamiento mientras no hayan decidido (artículo 18.1.d);
        }
    .erase =
        { $way ->
            [two] retirar los datos de los conjuntos de entrenamiento (supresión, artículo 17.1.c) y dejarlos
                fuera de los futuros;
            [three] suprimir los datos guardados para el entrenamiento (artículo 17.1.c) y no añadir otros en
                el futuro;
           *[one] suprimir los datos de los conjuntos de entrenamiento (artículo 17.1.c) y no incluirlos en los
                futuros;
        }
    .recipients =
        { $way ->
            [two] avisar a los destinatarios y decirme quiénes son (artículo 19);
            [three] comunicarlo a quienes recibieron los datos y darme sus nombres (artículo 19);
           *[one] informar de ello a los destinatarios e identificarlos ante mí (artículo 19);
        }
    .confirm = { requests-confirm }
    .refusal =
        { $way ->
            [two] si se niegan, decirme por qué en este caso (artículo 12.4).
            [three] en caso de negativa, exponerme las razones para este caso (artículo 12.4).
           *[one] darme los motivos en este caso si se niegan (artículo 12.4).
        }
    .version = 1
    .reviewed = 2026-11-27, todavía sin revisión jurídica

requests-confirm =
    { $way ->
        [two] enviarme una confirmación por escrito{ $number ->
            [many] , para cada cuenta
           *[other] {""}
        };
        [three] darme constancia por escrito{ $number ->
            [many] {" "}para todas las cuentas
           *[other] {""}
        };
       *[one] confirmármelo por escrito{ $number ->
            [many] {" "}para cada cuenta
           *[other] {""}
        };
    }
    .version = 1
    .reviewed = 2026-11-27, todavía sin revisión jurídica

requests-uk_gdpr = { requests-gdpr }
    .stop = { requests-gdpr.stop }
    .erase = { requests-gdpr.erase }
    .recipients = { requests-gdpr.recipients }
    .confirm = { requests-gdpr.confirm }
    .refusal = { requests-gdpr.refusal }
    .version = 1
    .reviewed = 2026-11-27, todavía sin revisión jurídica

requests-fadp = { requests-intro }
    .stop =
        { $way ->
            [two] poner fin a este uso, también mientras el asunto esté abierto;
            [three] no utilizar más los datos para esto, ni siquiera mientras lo examinan;
           *[one] cesar este uso y no reanudarlo mientras el asunto esté abierto;
        }
    .erase =
        { $way ->
            [two] retirar los datos de los conjuntos de entrenamiento (supresión, artículo 32, apartado 2) y
                dejarlos fuera de los futuros;
            [three] suprimir los datos guardados para el entrenamiento (artículo 32, apartado 2) y no añadir
                otros en el futuro;
           *[one] suprimir los datos de los conjuntos de entrenamiento (artículo 32, apartado 2) y no
                incluirlos en los futuros;
        }
    .recipients =
        { $way ->
            [two] no entregar datos a nadie para esto y avisar a quienes ya los tienen;
            [three] no comunicar los datos con esta finalidad e informar a quienes los recibieron;
           *[one] no ceder datos para este fin e informar a quienes ya los tienen;
        }
    .confirm = { requests-confirm }
    .refusal =
        { $way ->
            [two] si no están de acuerdo, decirme en qué se apoyan en este caso.
            [three] si lo ven de otro modo, decirme por qué motivos en este caso.
           *[one] decirme en qué se apoyan en este caso si no están de acuerdo.
        }
    .version = 1
    .reviewed = 2026-11-27, todavía sin revisión jurídica

requests-lgpd = { requests-intro }
    .stop =
        { $way ->
            [two] poner fin a este uso y bloquear los datos en lo que toca a esta finalidad (artículo 18, IV);
            [three] no utilizar más los datos para esto y bloquearlos para este fin (artículo 18, IV);
           *[one] cesar este uso y bloquear los datos para esta finalidad (artículo 18, IV);
        }
    .erase = { requests-local_objection.erase }
    .recipients =
        { $way ->
            [two] avisar a quienes recibieron los datos (artículo 18, § 6) y decirme quiénes son (artículo 18,
                VII);
            [three] comunicarlo a cada destinatario de los datos (artículo 18, § 6) y darme sus nombres
                (artículo 18, VII);
           *[one] informar de ello a todos los destinatarios de los datos (artículo 18, § 6) e
               identificarlos ante mí (artículo 18, VII);
        }
    .confirm = { requests-confirm }
    .refusal = { requests-local_objection.refusal }
    .version = 1
    .reviewed = 2026-11-27, todavía sin revisión jurídica

requests-local_objection = { requests-intro }
    .stop =
        { $way ->
            [two] poner fin a este uso, también mientras examinan el asunto;
            [three] no utilizar más los datos para esto;
           *[one] cesar este uso;
        }
    .erase =
        { $way ->
            [two] retirar los datos de los conjuntos de entrenamiento y dejarlos fuera de los futuros;
            [three] suprimir los datos guardados para el entrenamiento y no añadir otros en el futuro;
           *[one] suprimir los datos de los conjuntos de entrenamiento y no incluirlos en los futuros;
        }
    .recipients =
        { $way ->
            [two] avisar a quienes recibieron los datos y decirme quiénes son;
            [three] comunicarlo a quienes recibieron los datos y darme sus nombres;
           *[one] informar de ello a todos los destinatarios de los datos e identificarlos ante mí;
        }
    .confirm = { requests-confirm }
    .refusal =
        { $way ->
            [two] si se niegan, decirme por qué en este caso.
            [three] en caso de negativa, exponerme las razones para este caso.
           *[one] darme los motivos en este caso si se niegan.
        }
    .version = 1
    .reviewed = 2026-11-27, todavía sin revisión jurídica

requests-local_cessation = { requests-local_objection }
    .stop =
        { $way ->
            [two] poner fin a este uso y suspender el tratamiento para este fin;
            [three] no utilizar más los datos para esto y suspender el tratamiento;
           *[one] cesar este uso y suspender el tratamiento para esta finalidad;
        }
    .erase = { requests-local_objection.erase }
    .recipients = { requests-local_objection.recipients }
    .confirm = { requests-confirm }
    .refusal = { requests-local_objection.refusal }
    .version = 1
    .reviewed = 2026-11-27, todavía sin revisión jurídica

## Para cuándo

period =
    { $unit ->
       *[month] { $amount ->
            [one] un mes
           *[other] { $amount } meses
        }
        [week] { $amount ->
            [one] una semana
           *[other] { $amount } semanas
        }
        [day] { $amount ->
            [one] un día
           *[other] { $amount } días
        }
        [working_day] { $amount ->
            [one] un día hábil
           *[other] { $amount } días hábiles
        }
    }
    .version = 1
    .reviewed = 2026-11-27, todavía sin revisión jurídica

deadline-statutory =
    { $sourced ->
        [yes] { $tone ->
                [firm] { $way ->
                        [two] Respóndanme por escrito sin dilación indebida, a más tardar en { period } desde
                            la recepción
                        [three] Su respuesta escrita debe llegarme sin dilación indebida, como máximo en
                            { period } desde la recepción
                       *[one] Espero su respuesta por escrito y sin dilación indebida, en un plazo máximo de
                            { period } desde la recepción
                    }
               *[plain] { $way ->
                        [two] Su respuesta debe darse sin dilación indebida, a más tardar en { period } desde
                            la recepción
                        [three] Aguardo su respuesta sin dilación indebida, como máximo en { period } desde
                            la recepción
                       *[one] Espero su respuesta sin dilación indebida, en un plazo máximo de { period }
                            desde la recepción
                    }
            }{ $instrument ->
                [gdpr] {" "}(artículo 12.3)
                [uk_gdpr] {" "}(artículos 12.3 y 12A)
               *[other] {" "}({ $rule_cites })
            }.
       *[no] { $way ->
                [two] ¿Podría tener su respuesta por escrito en { period } desde la recepción?
                [three] Les pido que respondan por escrito en { period } desde la recepción.
               *[one] Solicito su respuesta en { period } desde la recepción.
            }
    }{ deadline-day }
    .version = 1
    .reviewed = 2026-11-27, todavía sin revisión jurídica

deadline-day =
    { $dated ->
        [yes] {" "}{ $way ->
                [two] Contado desde una llegada el { $received }, el último día es el { $due }.
                [three] Si esta carta llega el { $received }, pueden responder hasta el { $due }.
               *[one] Si reciben esta carta el { $received }, el plazo termina el { $due }.
            }
       *[no] {""}
    }
    .version = 1
    .reviewed = 2026-11-27, todavía sin revisión jurídica

deadline-courtesy =
    { $instrument ->
        [local_objection] No conozco ningún plazo legal para esta respuesta.
        [local_cessation] No conozco ningún plazo legal para esta respuesta.
       *[other] La ley no fija ningún plazo para esta respuesta.
    } { $tone ->
        [firm] { $way ->
                [two] La espero por escrito en { period }.
                [three] Háganmela llegar por escrito en { period }.
               *[one] Pido tenerla por escrito en { period }.
            }
       *[plain] { $way ->
                [two] La pido por escrito en { period }.
                [three] ¿Podría tenerla por escrito en { period }?
               *[one] Les agradecería recibirla por escrito en { period }.
            }
    }{ deadline-day }
    .version = 1
    .reviewed = 2026-11-27, todavía sin revisión jurídica

## Lo que no es, y a quién afecta

boundary =
    { $way ->
        [two] { $account ->
            [yes] No pido que se elimine ninguna cuenta ni publicación, y esto no es una retirada del
                consentimiento.
           *[no] No pido que se elimine ninguna publicación, y esto no es una retirada del consentimiento.
        }
        [three] { $account ->
            [yes] Las cuentas y publicaciones deben quedar como están. Esto tampoco es una retirada del
                consentimiento.
           *[no] Las publicaciones deben quedar como están. Esto tampoco es una retirada del consentimiento.
        }
       *[one] { $account ->
            [yes] Esto no es una solicitud de eliminar cuentas o publicaciones ni una retirada del
                consentimiento.
           *[no] Esto no es una solicitud de eliminar publicaciones ni una retirada del consentimiento.
        }
    }
    .version = 1
    .reviewed = 2026-11-27, todavía sin revisión jurídica

accounts =
    { $number ->
        [none] { $way ->
                [two] Si necesitan más datos para encontrar el contenido, díganme cuáles.
                [three] Si les falta algo para encontrar el contenido, pídanmelo.
               *[one] Si hacen falta más datos para encontrar el contenido, indíquenme cuáles.
            }
        [one] { $way ->
                [two] Se trata de { $behalf ->
                        [child] la cuenta de mi hijo o hija
                        [represented] la cuenta de esta persona
                       *[self] mi cuenta
                    } en { $accounts }.
                [three] La cuenta afectada es { $behalf ->
                        [child] la de mi hijo o hija
                        [represented] la de esta persona
                       *[self] la mía
                    } en { $accounts }.
               *[one] Esto se aplica a { $behalf ->
                        [child] la cuenta de mi hijo o hija
                        [represented] la cuenta de esta persona
                       *[self] mi cuenta
                    } en { $accounts }.
            }
       *[many] { $way ->
                [two] Se trata de { $behalf ->
                        [child] las cuentas de mi hijo o hija
                        [represented] las cuentas de esta persona
                       *[self] mis cuentas
                    } en { $accounts }{ accounts-linked }.
                [three] Las cuentas afectadas son { $behalf ->
                        [child] las de mi hijo o hija
                        [represented] las de esta persona
                       *[self] las mías
                    } en { $accounts }{ accounts-linked }.
               *[one] Esto se aplica a { $behalf ->
                        [child] las cuentas de mi hijo o hija
                        [represented] las cuentas de esta persona
                       *[self] mis cuentas
                    } en { $accounts }{ accounts-linked }.
            }
    } País de residencia: { $country }.
    .version = 1
    .reviewed = 2026-11-27, todavía sin revisión jurídica

accounts-linked =
    { $linked ->
        [yes] , vinculadas en «Accounts Centre»
        [no] , cada una por separado; no están vinculadas
        [unsure] , cada una por separado; no sé si están vinculadas
       *[none] {""}
    }
    .version = 1
    .reviewed = 2026-11-27, todavía sin revisión jurídica

account-facebook = Facebook
    .version = 1
    .reviewed = 2026-11-27, todavía sin revisión jurídica

account-instagram = Instagram
    .version = 1
    .reviewed = 2026-11-27, todavía sin revisión jurídica

account-threads = Threads
    .version = 1
    .reviewed = 2026-11-27, todavía sin revisión jurídica

account-whatsapp = WhatsApp (con Meta AI)
    .version = 1
    .reviewed = 2026-11-27, todavía sin revisión jurídica

closing =
    { $way ->
        [two] Reciban un cordial saludo
        [three] Atentamente
       *[one] Saludos cordiales
    }{ $behalf ->
        [child] , en nombre de mi hijo o hija:
        [represented] , en nombre de la persona que represento:
       *[self] {""}
    }
    .version = 1
    .reviewed = 2026-11-27, todavía sin revisión jurídica

date =
    { $day } de { $month ->
       *[january] enero
        [february] febrero
        [march] marzo
        [april] abril
        [may] mayo
        [june] junio
        [july] julio
        [august] agosto
        [september] septiembre
        [october] octubre
        [november] noviembre
        [december] diciembre
    } de { $year }
    .version = 1
    .reviewed = 2026-11-27, todavía sin revisión jurídica

## El texto breve: declaración, un motivo, lo que se pide

# Inciso, como who.
short-who =
    { $behalf ->
        [child] , como titular de la patria potestad sobre mi hijo o hija,
        [represented] , en representación de otra persona,
       *[self] {""}
    }
    .version = 1
    .reviewed = 2026-11-27, todavía sin revisión jurídica

short-whose =
    { $behalf ->
        [self] mis
       *[child] sus
    }
    .version = 1
    .reviewed = 2026-11-27, todavía sin revisión jurídica

short-whoever =
    { $behalf ->
        [self] , tanto si lo he compartido yo como si lo han compartido otras personas
       *[child] {""}
    }
    .version = 1
    .reviewed = 2026-11-27, todavía sin revisión jurídica

# Sin artículo: se pone tras dos puntos o entre paréntesis.
short-law =
    { $instrument ->
        [uk_gdpr] artículo 21.1 del Reglamento General de Protección de Datos del Reino Unido
        [lgpd] artículo 18, § 2, de la ley brasileña de protección de datos (LGPD)
        [fadp] artículo 30, apartado 2, letra b, de la Ley Federal suiza de Protección de Datos
        [local_objection] { short-law-local }
        [local_cessation] { short-law-local }
       *[gdpr] artículo 21.1 del Reglamento General de Protección de Datos
    }
    .version = 1
    .reviewed = 2026-11-27, todavía sin revisión jurídica

short-law-local =
    { $law_known ->
        [article] { $law }, { $article }
        [law] { $law }
       *[no] legislación de protección de datos { residence-of }
    }
    .version = 1
    .reviewed = 2026-11-27, todavía sin revisión jurídica

# Con la preposición: «En virtud { short-law-of }, …».
short-law-of =
    { $instrument ->
        [local_objection] { short-law-of-local }
        [local_cessation] { short-law-of-local }
       *[gdpr] del { short-law }
    }
    .version = 1
    .reviewed = 2026-11-27, todavía sin revisión jurídica

short-law-of-local =
    { $law_known ->
        [article] de la ley { residence-of } ({ $law }, { $article })
        [law] de la ley { residence-of } ({ $law })
       *[no] de la { short-law-local }
    }
    .version = 1
    .reviewed = 2026-11-27, todavía sin revisión jurídica

short-purpose = datos personales para desarrollar y mejorar la IA en Meta
    .version = 1
    .reviewed = 2026-11-27, todavía sin revisión jurídica

short-opening-gdpr =
    { $way ->
        [two] En virtud { short-law-of }, me opongo{ short-for } a que { short-whose } datos se usen para
            desarrollar y mejorar la IA en Meta.
        [three] Ustedes usan datos para desarrollar y mejorar la IA en Meta. Me opongo{ short-who } a ese uso
            de { short-whose } datos ({ short-law }).
       *[one] Me opongo{ short-who } al uso de { short-whose } { short-purpose }. Fundamento: { short-law }.
    }
    .version = 1
    .reviewed = 2026-11-27, todavía sin revisión jurídica

short-opening-uk_gdpr = { short-opening-gdpr }
    .version = 1
    .reviewed = 2026-11-27, todavía sin revisión jurídica

short-opening-fadp =
    { $way ->
        [two] En virtud { short-law-of }, prohíbo expresamente{ short-for } que { short-whose } datos se usen
            para desarrollar y mejorar la IA en Meta.
        [three] Ustedes usan datos para desarrollar y mejorar la IA en Meta. Prohíbo expresamente{ short-who }
            ese uso de { short-whose } datos ({ short-law }).
       *[one] Les prohíbo expresamente{ short-who } usar { short-whose } { short-purpose }. Fundamento:
            { short-law }.
    }
    .version = 1
    .reviewed = 2026-11-27, todavía sin revisión jurídica

# Sin titularidad: bajo la LGPD el texto breve lleva además la infracción y no queda sitio.
short-opening-lgpd =
    { $way ->
        [two] En virtud { short-law-of }, me opongo{ short-for } a que { short-whose } datos se usen para
            desarrollar y mejorar la IA en Meta. Veo infringido: { $breaches }.
        [three] Ustedes usan datos para desarrollar y mejorar la IA en Meta. Me opongo{ short-for } a ese uso
            de { short-whose } datos; fundamento: { short-law }. Veo infringido: { $breaches }.
       *[one] Me opongo{ short-for } al uso de { short-whose } { short-purpose }. Fundamento: { short-law }. En
            mi opinión infringe: { $breaches }.
    }
    .version = 1
    .reviewed = 2026-11-27, todavía sin revisión jurídica

short-opening-local_objection = { short-opening-gdpr }
    .version = 1
    .reviewed = 2026-11-27, todavía sin revisión jurídica

short-opening-local_cessation =
    { $way ->
        [two] En virtud { short-law-of }, les pido{ short-for } que cese el uso de { short-whose } datos para
            desarrollar y mejorar la IA en Meta.
        [three] Ustedes usan datos para desarrollar y mejorar la IA en Meta. Les pido{ short-who } que dejen de
            dar ese uso a { short-whose } datos ({ short-law }).
       *[one] Les pido{ short-who } que dejen de usar { short-whose } { short-purpose }. Fundamento:
            { short-law }.
    }
    .version = 1
    .reviewed = 2026-11-27, todavía sin revisión jurídica

short-closing =
    { $tone ->
        [firm] { $way ->
                [two] Espero que le pongan fin y que lo confirmen por escrito.
                [three] Pongan fin a este uso y confírmenlo por escrito.
               *[one] Espero que cesen y lo confirmen por escrito.
            }
       *[plain] { $act ->
            [cease] { $way ->
                [two] Confírmenme por escrito que ha terminado.
                [three] Pido también una confirmación por escrito.
               *[one] Les pido que me confirmen el fin por escrito.
            }
           *[object] { $way ->
                [two] Les pido que le pongan fin y lo confirmen por escrito.
                [three] Pido que esto termine y se confirme por escrito.
               *[one] Cesen este uso y confírmenmelo por escrito.
            }
       }
    }
    .version = 1
    .reviewed = 2026-11-27, todavía sin revisión jurídica

short-scope =
    { $way ->
        [two] { $account ->
                [yes] Me refiero a todo: publicaciones propias, las de otras personas{ $behalf ->
                        [self] {" "}sobre mí
                       *[child] {""}
                    } y el uso de funciones de IA.
               *[no] Me refiero a lo que otras personas publican sobre { whom } y a todo uso de funciones de IA.
            }
        [three] { $account ->
                [yes] Todo queda incluido: contenido propio, contenido de otras personas{ $behalf ->
                        [self] {" "}sobre mí
                       *[child] {""}
                    }, interacciones con la IA.
               *[no] Todo queda incluido: contenido de otras personas sobre { whom }, interacciones con la IA.
            }
       *[one] { $account ->
                [yes] Esto comprende { $behalf ->
                        [self] mi contenido
                       *[child] el contenido propio
                    }, lo que otras personas comparten{ $behalf ->
                        [self] {" "}sobre mí
                       *[child] {""}
                    } y las interacciones con la IA.
               *[no] Esto comprende lo que otras personas comparten sobre { whom } y las interacciones con
                   la IA.
            }
    }
    .terse =
        { $account ->
            [yes] Incluye contenido propio, contenido de otras personas y uso de IA.
           *[no] Incluye contenido de otras personas y uso de IA.
        }
    .version = 1
    .reviewed = 2026-11-27, todavía sin revisión jurídica

## Lo que dicen de la oposición las cartas posteriores

noun =
    { $act ->
        [forbid] prohibición
        [cease] solicitud
       *[object] oposición
    }
    .version = 1
    .reviewed = 2026-11-27, todavía sin revisión jurídica

my-noun =
    { $behalf ->
        [child] la { noun } formulada en nombre de mi hijo o hija
        [represented] la { noun } formulada en nombre de la persona que represento
       *[self] mi { noun }
    }
    .version = 1
    .reviewed = 2026-11-27, todavía sin revisión jurídica

my-noun-of =
    { $behalf ->
        [child] la { noun } formulada el { $sent } en nombre de mi hijo o hija
        [represented] la { noun } formulada el { $sent } en nombre de la persona que represento
       *[self] mi { noun } del { $sent }
    }
    .version = 1
    .reviewed = 2026-11-27, todavía sin revisión jurídica

short-noun-of =
    { $behalf ->
        [child] la { noun } del { $sent } por mi hijo o hija
        [represented] la { noun } del { $sent } por otra persona
       *[self] mi { noun } del { $sent }
    }
    .version = 1
    .reviewed = 2026-11-27, todavía sin revisión jurídica

concerns =
    { $way ->
        [two] Trata del uso de { whose-named } para desarrollar y mejorar la IA en Meta.
        [three] Tiene un solo objeto: el uso de { whose-named } para el desarrollo y la mejora de la IA en Meta.
       *[one] Se refiere al uso de { whose-named } para desarrollar y mejorar la IA en Meta.
    }
    .version = 1
    .reviewed = 2026-11-27, todavía sin revisión jurídica

# Frase sin sujeto: «El 3 de mayo { did }».
did =
    { $act ->
        [forbid] prohibí expresamente{ who } el uso de { whose }
        [cease] pedí{ who } que cesara el uso de { whose }
       *[object] me opuse{ who } al uso de { whose }
    } para el desarrollo y la mejora de la IA en Meta
    .version = 1
    .reviewed = 2026-11-27, todavía sin revisión jurídica

# Como did, pero para el texto breve.
short-did =
    { $act ->
        [forbid] prohibí expresamente{ short-for } el uso de { short-whose } datos
        [cease] pedí{ short-for } que cesara el uso de { short-whose } datos
       *[object] me opuse{ short-for } al uso de { short-whose } datos
    } para desarrollar y mejorar la IA en Meta
    .version = 1
    .reviewed = 2026-11-27, todavía sin revisión jurídica

short-for =
    { $behalf ->
        [child] , en nombre de mi hijo o hija,
        [represented] , en nombre de otra persona,
       *[self] {""}
    }
    .version = 1
    .reviewed = 2026-11-27, todavía sin revisión jurídica

sent-for = { $day } ({ $accounts })
    .version = 1
    .reviewed = 2026-11-27, todavía sin revisión jurídica

scope-again =
    { $way ->
        [two] Como antes, se trata de lo siguiente: { scope-own }contenido de otras personas en el que
            { shows }, interacciones con funciones de IA y datos de socios o de otras fuentes.
        [three] Nada ha cambiado en lo que abarca: { scope-own }contenido de otras personas en el que { shows },
            interacciones con funciones de IA y datos de socios o de otras fuentes.
       *[one] Sigue comprendiendo { scope-own }contenido de otras personas en el que { shows }, interacciones
            con funciones de IA y datos de socios o de otras fuentes.
    }
    .version = 1
    .reviewed = 2026-11-27, todavía sin revisión jurídica

scope-own =
    { $account ->
        [yes] { $behalf ->
                [child] el contenido de mi hijo o hija
                [represented] el contenido de esta persona
               *[self] mi propio contenido
            },{" "}
       *[no] {""}
    }
    .version = 1
    .reviewed = 2026-11-27, todavía sin revisión jurídica

next-step =
    { $instrument ->
        [uk_gdpr] Si no podemos resolverlo entre nosotros, tengo la intención de reclamar ante la
            Information Commission (section 165 de esa ley).
        [fadp] Si no podemos resolverlo entre nosotros, tengo la intención de denunciarlo ante la autoridad
            federal suiza de protección de datos (FDPIC).
        [lgpd] Si no podemos resolverlo entre nosotros, tengo la intención de dirigir una petición a la
            autoridad nacional de protección de datos de Brasil.
       *[gdpr] { $way ->
            [two] De lo contrario, tengo la intención de acudir a la autoridad de control competente.
            [three] Si no lo resolvemos entre nosotros, tengo la intención de llevarlo ante la autoridad de
                control competente.
           *[one] Si no podemos resolverlo así, tengo la intención de reclamar ante la autoridad de control
               competente.
        }
    }
    .version = 1
    .reviewed = 2026-11-27, todavía sin revisión jurídica

answer-by =
    { $tone ->
        [firm] Espero su respuesta por escrito a más tardar el { $due }. Ese día no lo fija la
            ley{ $statutory ->
                [yes] {" "}ni alarga ningún plazo legal.
               *[no] .
            }
       *[plain] { $way ->
            [two] ¿Podría tener su respuesta por escrito a más tardar el { $due }? Ese día no lo fija la ley.
            [three] Les agradecería tener noticias suyas por escrito a más tardar el { $due }; ese día es
                una propuesta mía, no un plazo legal.
           *[one] Les pido que respondan por escrito a más tardar el { $due }. Ese día es una cortesía, no
               un plazo legal.
        }
    }
    .version = 1
    .reviewed = 2026-11-27, todavía sin revisión jurídica

complaint-to-meta =
    Reclamación según la section 164A de la Data Protection Act 2018 (data protection complaint)
    .short = Reclamación (section 164A, Data Protection Act 2018):
    .version = 1
    .reviewed = 2026-11-27, todavía sin revisión jurídica

acknowledge =
    Tienen 30 días para acusar recibo de esta reclamación. Les pido que la examinen y me comuniquen el
    resultado sin dilación indebida.
    .version = 1
    .reviewed = 2026-11-27, todavía sin revisión jurídica

identified =
    { $number ->
        [many] El formulario muestra de qué cuentas se trata.
       *[one] El formulario muestra de qué cuenta se trata.
    }
    .person =
        { $behalf ->
            [child] Nombre de mi hijo o hija:
            [represented] Nombre de la persona que represento:
           *[self] Nombre de la persona que represento:
        }
    .profile = Perfil:
    .mandate = Puedo acreditar que represento a esta persona.
    .version = 1
    .reviewed = 2026-11-27, todavía sin revisión jurídica
