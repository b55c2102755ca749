### A reclamação à autoridade, em português do Brasil: sóbria, datada, completa, sem adjetivos.
###
### Só a lei do lugar. “A meu ver”: quem decide é a autoridade. Nada sobre tribunal ou outra autoridade, que não
### conhecemos. Valores como em objection.ftl, e os de en/complaint.ftl.

subject =
    { $instrument ->
        [uk_gdpr] Reclamação nos termos da section 165 da Data Protection Act 2018 contra { $meta }: direito de oposição (IA)
        [fadp] Denúncia nos termos do artigo 49 da Lei Federal suíça de Proteção de Dados sobre { $meta }: uso de dados pessoais
            para IA
        [lgpd] Petição de titular contra o controlador { $meta }: oposição ao uso de dados pessoais para IA
        [local_objection] Reclamação contra { $meta }: oposição ao uso de dados pessoais para IA
        [local_cessation] Reclamação contra { $meta }: solicitação de cessação do uso de dados pessoais para IA
       *[gdpr] Reclamação nos termos do artigo 77 do RGPD{ $residence ->
            [AT] {" "}e do § 24 da Lei austríaca de Proteção de Dados
           *[other] {""}
        } contra { $meta }: direito de oposição (IA){ $residence ->
            [HR] {" "}(zahtjev za utvrđivanje povrede prava)
            [SK] {" "}(návrh na začatie konania)
            [IT] {" "}(reclamo)
           *[other] {""}
        }
    }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão jurídica

intro =
    { $instrument ->
        [fadp] Comunico o modo como { $meta } trata { my-noun }.
        [lgpd] Apresento petição sobre o modo como { $meta } trata { my-noun }.
       *[gdpr] Apresento reclamação sobre o modo como { $meta } trata { my-noun }.
    } Em { $sent }, { did-there }. Baseei-me { law-article }. { $wrong ->
        [relapse] Desde então, a Meta voltou a me perguntar, como se aquilo nunca tivesse sido dito.
        [refusal] { $way ->
            [two] A Meta rejeitou a { noun }.
            [three] A resposta da Meta foi uma recusa.
           *[one] A Meta recusou.
        }
       *[silence] { $act ->
            [forbid] { $way ->
                [two] Não tenho confirmação de que a Meta respeite isso.
                [three] Falta a confirmação da Meta de que respeita isso.
               *[one] A Meta não confirmou que respeita isso.
            }
           *[object] { $way ->
                [two] Não recebi decisão da Meta.
                [three] Nenhuma decisão da Meta chegou até mim.
               *[one] A Meta não tomou nenhuma decisão.
            }
        }
    }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão jurídica

did-there =
    { $act ->
        [forbid] proibi expressamente à Meta{ who } o uso { of-whose }
        [cease] pedi{ who } à Meta que cessasse o uso { of-whose }
       *[object] opus-me{ who } ao uso { of-whose }
    } para o desenvolvimento e o aprimoramento da IA na Meta
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão jurídica

parties = 1. De quem se trata
    .person =
        { $behalf ->
            [child] { $instrument ->
                [fadp] Denúncia
                [lgpd] Petição
               *[gdpr] Reclamação
            } em nome do meu filho ou filha, como responsável legal, por:
            [represented] { $instrument ->
                [fadp] Denúncia
                [lgpd] Petição
               *[gdpr] Reclamação
            } em nome de outra pessoa, com poderes para representá-la, por:
           *[self] { $instrument ->
                [fadp] Pessoa em questão:
               *[gdpr] Titular dos dados:
            }
        }
    .address = Endereço postal:
    .email = E-mail, telefone:
    .lives = País de residência: { $country }
    .accounts = Contas: { $accounts }
    .data =
        { $number ->
            [none] Dados em questão: conteúdo de outras pessoas que { shows }
           *[other] Dados em questão: { $behalf ->
                [child] conteúdo próprio do meu filho ou filha
                [represented] conteúdo próprio desta pessoa
               *[self] meu próprio conteúdo
            }, conteúdo de outras pessoas que { shows }, interações com recursos de IA, dados de parceiros
        }
    .standing =
        { $behalf ->
            [child] Sou responsável legal; se for preciso comprovar isso, peço que me digam como.
           *[represented] Está anexa uma cópia do que me permite agir por esta pessoa.
        }
    .controller =
        { $instrument ->
            [lgpd] Controlador: { $place }
           *[gdpr] Empresa responsável: { $place }
        }
    .version = 2
    .reviewed = 2026-11-27, ainda sem revisão jurídica

events = 2. O que aconteceu
    .sent =
        { $act ->
            [forbid] Enviei à Meta a proibição
            [cease] Enviei à Meta a solicitação
           *[object] Enviei à Meta a oposição
        }{ $place ->
            [none] {""}
           *[other] {" "}({ $place })
        }{ $accounts ->
            [none] {""}
           *[other] , contas: { $accounts }
        }.
    .received =
        { $accounts ->
            [none] A Meta recebeu o envio.
           *[other] A Meta recebeu o que foi enviado para { $accounts }.
        }
    .receipt = A Meta acusou o recebimento.
    .questioned = A Meta pediu mais informações: { $items }.
    .answered = Respondi.
    .extended = A Meta me comunicou que precisava de mais tempo.
    .honoured = A Meta confirmou que daria cumprimento a isso.
    .refused =
        { $reason ->
            [no_own_ground] A Meta recusou, dizendo que faltava um motivo da própria situação.
            [compelling_grounds] A Meta recusou, dizendo que suas próprias razões prevaleciam.
            [not_covered] A Meta recusou, dizendo que o conteúdo compartilhado por outras pessoas não estava abrangido.
            [evidence_wanted] A Meta recusou, dizendo que faltavam provas.
           *[none_given] A Meta recusou e não deu nenhuma razão.
        }
    .redirected = A Meta me indicou outro caminho.
    .due =
        { $sourced ->
            [yes] { $extended ->
                [yes] O prazo prorrogado para a resposta terminou sem decisão
               *[no] O prazo para a resposta terminou sem decisão
            }
           *[no] O dia até o qual eu tinha pedido uma resposta passou sem decisão
        }{ $accounts ->
            [none] .
           *[other] {" "}({ $accounts }).
        }
    .reminded =
        { $instrument ->
            [uk_gdpr] Reclamei à própria Meta (section 164A da Data Protection Act 2018).
           *[gdpr] Enviei à Meta um lembrete por escrito.
        }
    .unacknowledged = Haviam passado 30 dias; nenhum aviso de recebimento dessa reclamação chegou até mim.
    .again = A Meta voltou a me perguntar.
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão jurídica

question-identity = quem sou
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão jurídica

question-account = a conta
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão jurídica

question-reasons = meus motivos
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão jurídica

question-evidence = provas
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão jurídica

right-heading = 3. O direito em questão
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão jurídica

right-gdpr =
    A Meta baseia este uso em interesses legítimos (artigo 6(1)(f)). Contra ele existe o direito de oposição por motivos
    relacionados à situação particular (artigo 21(1)). A Meta só pode então continuar se demonstrar razões imperiosas e legítimas
    que prevaleçam sobre { interests-of }, ou se precisar dos dados para a declaração, o exercício ou a defesa de um direito em
    processo judicial. Cabe à Meta mostrar isso.
    .alleged =
        { $wrong ->
            [relapse] { again-gdpr }
            [refusal] { rebuttal } Alego que a Meta violou o artigo 21(1){ $refusal ->
                [none_given] {" "}e o artigo 12(4).
               *[other] .
            }
           *[silence] A Meta tinha de dizer, no prazo de um mês a contar do recebimento, o que fez (artigo 12(3)). Se nada fez, tinha
                de dizer por que, e onde posso reclamar (artigo 12(4)); esse mês não pode ser prorrogado. { $extended ->
                    [yes] A Meta me comunicou que precisava de mais tempo para responder.
                   *[no] {""}
                } { period-ended } { silent-gdpr }
        }
    .examined = { examined-gdpr }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão jurídica

again-gdpr =
    A Meta voltou a me perguntar, embora a { noun } nunca tenha sido retirada. De fora não consigo ver se os dados são usados de
    novo, e peço que isso seja apurado. Se a { noun } não é mais aplicada, alego violação do artigo 21(1).
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão jurídica

silent-gdpr =
    Nenhuma decisão chegou até mim, e nenhuma razão foi mostrada. Alego que a Meta violou o artigo 12(3) e (4) e o artigo 21(1). De fora
    não consigo ver se o uso continua.
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão jurídica

examined-gdpr =
    { $asked ->
        [yes] Eu também tinha pedido a limitação até que isso se resolva (artigo 18(1)(d)), o apagamento dos conjuntos de treinamento
            (artigo 17(1)(c)) e a comunicação aos destinatários (artigo 19).
       *[no] Eu tinha pedido à Meta que encerrasse este uso e confirmasse por escrito. Agora peço também a limitação (artigo
            18(1)(d)), o apagamento dos conjuntos de treinamento (artigo 17(1)(c)) e a comunicação aos destinatários (artigo 19).
    } { $way ->
        [two] Cabe à autoridade examinar se a Meta cumpriu essas disposições.
        [three] Nada do que sei mostra que a Meta cumpriu essas disposições; peço que isso seja examinado.
       *[one] Peço que se examine se a Meta cumpriu essas disposições.
    }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão jurídica

right-uk_gdpr = { right-gdpr }
    .alleged =
        { $wrong ->
            [relapse] { again-gdpr }
            [refusal] { rebuttal } Alego que a Meta violou o artigo 21(1){ $refusal ->
                [none_given] {" "}e o artigo 12(4).
               *[other] .
            }
           *[silence] A Meta tinha de dizer, no prazo de um mês a contar do recebimento, o que fez (artigos 12(3) e 12A). Se nada fez,
                tinha de dizer por que, e onde posso reclamar (artigo 12(4)). { $extended ->
                    [yes] A Meta me comunicou que precisava de mais tempo para responder.
                   *[no] {""}
                } { period-ended } { silent-gdpr }
        }
    .examined = { examined-gdpr }
    .meta-first =
        { $reminded ->
            [yes] Reclamei primeiro à Meta (section 164A da Data Protection Act 2018).{ $acknowledged ->
                [no] {" "}Ela tinha 30 dias para acusar o recebimento dessa reclamação; nenhum aviso chegou até mim. Peço que também isso
                    seja examinado.
               *[none] {""}
            }
           *[no] {""}
        }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão jurídica

right-fadp =
    Uma pessoa pode proibir expressamente o tratamento de seus dados pessoais (artigo 30(2)(b)). Isso vale também para dados que já são
    públicos (artigo 30(3)). Continuar exige então uma justificativa, que cabe à Meta mostrar (artigo 31).
    .alleged =
        { $wrong ->
            [relapse] A Meta voltou a me perguntar, embora a proibição nunca tenha sido retirada. Não consigo ver se ela ainda é
                respeitada.
            [refusal] { rebuttal } A Meta não mostrou nenhuma justificativa para este caso.
           *[silence] A Meta não me mostrou nenhuma, e não confirmou que respeita a proibição.
        } { $way ->
            [two] No meu entender, esses indícios bastam para uma investigação (artigo 49(1)).
            [three] Considero que são indícios suficientes para abrir uma investigação (artigo 49(1)).
           *[one] A meu ver, há aqui indícios suficientes para uma investigação (artigo 49(1)).
        }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão jurídica

right-lgpd =
    A lei permite ao titular opor-se a tratamento que a descumpra (artigo 18, § 2º). A meu ver, este uso não respeita
    { $breaches }. { $reasons ->
        [yes] Os fatos estão na parte 4.
       *[no] A IA pode ser desenvolvida sem os dados de quem se opõe; por isso, a meu ver, estes dados não são necessários para essa
            finalidade.
    }
    .alleged =
        { $wrong ->
            [relapse] A Meta voltou a me perguntar, embora a oposição nunca tenha sido retirada. Não consigo ver se ela ainda é
                respeitada.
            [refusal] { rebuttal } A meu ver, isso não responde ao descumprimento.
           *[silence] A Meta não decidiu.
        } Dirigi-me primeiro à Meta e anexo a prova (artigo 55-J, V).
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão jurídica

right-local_objection =
    Baseio-me { law-article }.{ $residence ->
        [NG] {" "}A Meta só pode continuar se demonstrar um interesse público ou outras razões legítimas que prevaleçam sobre { my-pl }
            interesses{ of-whom }.
        [JE] {" "}Cabe à Meta mostrar razões que prevaleçam sobre { my-pl } interesses{ of-whom }.
       *[other] {""}
    }
    .alleged =
        { $wrong ->
            [relapse] A Meta voltou a me perguntar, embora a oposição nunca tenha sido retirada. Não consigo ver se ela ainda é
                respeitada.
            [refusal] { rebuttal } A meu ver, a Meta não mostrou o que prevalece, neste caso, sobre { my-pl } interesses{ of-whom }.
           *[silence] { silent-local }
        } { respects-law }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão jurídica

silent-local =
    { $sourced ->
        [yes] A resposta era devida até { $due } ({ $rule_cites }), e a Meta não tomou nenhuma decisão.
       *[no] { $asked ->
            [yes] A Meta não tomou nenhuma decisão, embora eu a tenha pedido até { $due }.
           *[no] A Meta não tomou nenhuma decisão.
        }
    }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão jurídica

respects-law =
    { $way ->
        [two] Submeto à avaliação da autoridade se isso respeita a lei.
        [three] Isso respeita a lei? Peço que a autoridade avalie.
       *[one] Peço que a autoridade avalie se isso respeita a lei.
    }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão jurídica

right-local_cessation =
    Baseio-me { law-article }.
    .alleged =
        { $wrong ->
            [relapse] A Meta voltou a me perguntar, embora a solicitação nunca tenha sido retirada. Não consigo ver se ela ainda é
                respeitada.
            [refusal] { rebuttal } A meu ver, a Meta não indicou o que lhe permite recusar neste caso.
           *[silence] { silent-local }
        } { respects-law }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão jurídica

reasons-heading = 4. Os motivos, em resumo
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão jurídica

orders-heading =
    { $reasons ->
        [yes] 5. O que peço à autoridade
       *[no] 4. O que peço à autoridade
    }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão jurídica

orders-gdpr = { orders-heading }
    .find =
        { $wrong ->
            [relapse] { $residence ->
                [AT] apurar se os dados são usados de novo e declarar que a Meta violou o direito de oposição (artigo 21(1));
               *[other] apurar se os dados são usados de novo e, se for o caso, declarar que a Meta violou o direito de oposição
                    (artigo 21(1));
            }
            [refusal] declarar que a Meta violou o direito de oposição (artigo 21(1)){ $refusal ->
                [none_given] {" "}e o artigo 12(4);
               *[other] ;
            }
           *[silence] declarar que a Meta violou o artigo 12(3) e (4) e o direito de oposição (artigo 21(1));
        }
    .examine =
        examinar se os artigos 17(1)(c), 18(1)(d) e 19 foram cumpridos e, se não foram, declarar isso também;
    .comply = ordenar à Meta que atenda à oposição (artigo 58(2)(c));
    .limit = impor uma limitação ao tratamento até então (artigo 58(2)(f));
    .lead =
        encaminhar o processo e continuar como meu ponto de contato, se a Data Protection Commission da Irlanda for a autoridade
        principal (artigo 56);
    .tell = informar-me sobre o andamento e o resultado (artigo 77(2)).
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão jurídica

orders-uk_gdpr = { orders-heading }
    .find =
        { $wrong ->
            [relapse] apurar se os dados são usados de novo e se há violação do artigo 21(1);
            [refusal] apurar se a Meta violou o artigo 21(1){ $refusal ->
                [none_given] {" "}e o artigo 12(4);
               *[other] ;
            }
           *[silence] apurar se a Meta violou o artigo 12(3) e (4) e o artigo 21(1);
        }
    .examine = examinar se ela cumpriu os artigos 17(1)(c), 18(1)(d) e 19;
    .comply = exigir da Meta que atenda à oposição;
    .limit = cuidar, na medida do possível, para que os dados não sejam usados até então;
    .tell = informar-me sobre o andamento e o resultado (section 165).
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão jurídica

orders-fadp = { orders-heading }
    .find = examinar isso e abrir uma investigação (artigo 49(1));
    .limit = cuidar, na medida do possível, para que a Meta respeite a proibição até então;
    .tell = informar-me sobre as medidas tomadas e o resultado (artigo 49(4)).
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão jurídica

orders-lgpd = { orders-heading }
    .find = examinar esta petição e se a Meta respeita { $breaches };
    .comply = instar a Meta a respeitar a oposição e a me confirmar isso;
    .limit = cuidar, na medida do possível, para que os dados não sejam usados para essa finalidade até então;
    .tell = comunicar-me o resultado.
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão jurídica

orders-local_objection = { orders-heading }
    .find = examinar este caso;
    .comply = cuidar para que a Meta respeite a oposição, na medida em que a lei o preveja;
    .limit = cuidar, na medida do possível, para que os dados não sejam usados até então;
    .tell = comunicar-me o resultado.
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão jurídica

orders-local_cessation = { orders-heading }
    .find = examinar este caso;
    .comply = cuidar para que a Meta respeite a solicitação, na medida em que a lei o preveja;
    .limit = cuidar, na medida do possível, para que os dados não sejam usados até então;
    .tell = comunicar-me o resultado.
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão jurídica

contents =
    Para uma reclamação sobre tratamento transfronteiriço, o Regulamento (UE) 2025/2518 enumera o que ela deve dizer. Esta reclamação
    indica quem sou e como me contatar, a empresa responsável e a violação que vejo; meu pedido anterior está anexo.
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão jurídica

proceedings = Outros processos sobre este assunto (tribunal, outra autoridade; se não houver, escreva “nenhum”):
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão jurídica

attachments =
    { $reasons ->
        [yes] 6. Anexos
       *[no] 5. Anexos
    }
    .objection =
        { $act ->
            [forbid] cópia da proibição
            [cease] cópia da solicitação
           *[object] cópia da oposição
        }
    .proof = comprovante de envio ou de recebimento (confirmação, captura de tela ou rastreamento)
    .replies = o que a Meta me escreveu
    .answers = o que respondi
    .reminder =
        { $instrument ->
            [uk_gdpr] minha reclamação à Meta
           *[gdpr] meu lembrete
        }
    .mandate = cópia do que me permite agir por esta pessoa
    .version = 2
    .reviewed = 2026-11-27, ainda sem revisão jurídica

period-ended =
    { $identity ->
        [even] A Meta tinha perguntado quem sou. A meu ver, o prazo terminou em { $due }; mesmo contado da minha resposta de
            { $told_on }, terminou em { $later_due }.
        [yes] A Meta tinha perguntado quem sou. A meu ver, o prazo terminou do mesmo modo em { $due }.
       *[no] O prazo terminou em { $due }.
    }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão jurídica

rebuttal =
    { $refusal ->
        [no_own_ground] A Meta diz que não há motivo da própria situação. { $instrument ->
            [fadp] Uma proibição expressa não precisa de nenhum.
           *[other] { $reasons ->
                [yes] Há: os motivos estão na parte 4. { proof-not-owed }
               *[no] { $form_reasons ->
                    [optional] No entanto, o formulário dela indica os motivos como opcionais. Peço que se avalie se a Meta pode então
                        recusar porque falta um.
                   *[unknown] Peço que se avalie se a Meta pode recusar porque falta um.
                }
            }
        }
        [compelling_grounds] A Meta aponta razões próprias. { $instrument ->
            [gdpr] { compelling-only }
            [uk_gdpr] { compelling-only }
            [fadp] Um interesse preponderante tem de ser mostrado para este caso (artigo 31). A meu ver, a resposta dela, que está
                anexa, não mostra nenhum.
            [local_cessation] Peço que se avalie se a lei permite à Meta recusar por esse motivo.
           *[other] A meu ver, a resposta dela, que está anexa, não mostra que elas prevaleçam, neste caso, sobre { my-pl }
                interesses{ of-whom }.
        }
        [not_covered] A Meta diz que o conteúdo compartilhado por outras pessoas não está abrangido. Não
            importa quem o compartilhe: continuam sendo dados sobre { whom }.{ $instrument ->
            [gdpr] {" "}Desde dezembro de 2025, a própria política da Meta para a Europa menciona também o conteúdo público de outras
                pessoas.
           *[other] {""}
        }
        [evidence_wanted] { $number ->
            [none] A Meta quer provas. Só a Meta pode ver o que há nos seus dados de treinamento.
           *[other] A Meta quer provas, como uma resposta dada por uma IA. A { noun } trata de conteúdo nos próprios serviços da Meta,
                que ela mesma tem.
        } { proof-not-owed }
       *[none_given] A Meta não deu razões para a recusa.{ $instrument ->
            [gdpr] {" "}A lei as exige (artigo 12(4)).
            [uk_gdpr] {" "}A lei as exige (artigo 12(4)).
            [fadp] {" "}Portanto, nenhuma justificativa foi mostrada (artigo 31).
           *[other] {""}
        }
    }
    .version = 2
    .reviewed = 2026-11-27, ainda sem revisão jurídica

proof-not-owed =
    { $instrument ->
        [gdpr] A lei pede motivos, e não provas (artigo 21(1)), e um direito fácil de exercer (artigo 12(2)).
        [uk_gdpr] A lei pede motivos, e não provas (artigo 21(1)), e um direito fácil de exercer (artigo 12(2)).
       *[other] {""}
    }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão jurídica

compelling-only =
    Interesses em geral não bastam: as razões têm de ser imperiosas e prevalecer, neste caso concreto, sobre { my-pl }
    interesses{ of-whom }. A meu ver, a resposta dela, que está anexa, não demonstra isso.
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão jurídica

harm-done =
    { $behalf ->
        [child] Como isso prejudica meu filho ou filha
        [represented] Como isso prejudica esta pessoa
       *[self] Como isso me prejudica
    }: os dados talvez ainda sirvam a este uso, embora se tenha pedido o contrário. O que é feito deles não se vê de fora, e o que um
    modelo aprendeu é difícil de desfazer.{ $reasons ->
        [yes] {" "}O que isso pode significar para { whom } está na parte 4.
       *[no] {""}
    }
    .more = O que mais aconteceu por causa disso (se nada, escreva “nada”):
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão jurídica

known-since =
    { $instrument ->
        [uk_gdpr] Meu último contato com a Meta neste assunto foi em { $known_on }.
       *[other] Tenho conhecimento disso desde { $known_on }.
    }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão jurídica

interests-of = { burden-whose }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão jurídica
