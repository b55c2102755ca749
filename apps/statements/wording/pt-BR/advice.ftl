### O que a pessoa deve saber antes de enviar uma reclamação, em português do Brasil. Fica ao lado, nunca dentro.
###
### Curto e calmo. Valores: $items (uma lista de línguas), $place (um endereço ou um nome), $meta, $detail (o código
### de uma língua).

language =
    Esta autoridade aceita reclamações em { $items }. Este texto é um rascunho: peça uma tradução antes de enviar, ou peça
    ajuda à autoridade.
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão jurídica

sender =
    Coloque no alto seu nome e seu endereço postal. As autoridades recusam reclamações sem eles.
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão jurídica

meta-first =
    A lei quer que você reclame primeiro à Meta. Envie à Meta o lembrete, espere a resposta e depois volte a esta
    reclamação.
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão jurídica

prior-request =
    Esta autoridade quer ver que você procurou a Meta antes. Anexe sua carta à Meta e o comprovante de envio.
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão jurídica

no-email =
    Aqui, um simples e-mail não vale como reclamação. Use o formulário da autoridade ou assine em papel.
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão jurídica

nothing-more =
    A partir de 2 de abril de 2027, a lei enumera o que uma reclamação desse tipo deve dizer. A autoridade pode perguntar como
    assinar e enviar, mas não pode pedir mais conteúdo antes de examiná-la.
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão jurídica

only-a-report =
    Esta autoridade recebe uma denúncia. Ela pode investigar, mas não deve a você uma decisão.
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão jurídica

form = A autoridade tem um formulário próprio: { $place }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão jurídica

address = Não temos certeza do endereço postal. Confira no site da própria autoridade: { $place }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão jurídica

proceedings =
    Algumas autoridades perguntam se um tribunal ou outra autoridade já cuida do caso. Se for assim, acrescente uma linha que
    diga isso.
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão jurídica

language-name =
    { $detail ->
        [bg] búlgaro
        [bs] bósnio
        [ca] catalão
        [cnr] montenegrino
        [cs] tcheco
        [cy] galês
        [da] dinamarquês
        [de] alemão
        [el] grego
        [en] inglês
        [es] espanhol
        [et] estoniano
        [fi] finlandês
        [fo] feroês
        [fr] francês
        [ga] irlandês
        [gv] manês
        [hr] croata
        [hu] húngaro
        [is] islandês
        [it] italiano
        [ja] japonês
        [ka] georgiano
        [ko] coreano
        [lb] luxemburguês
        [lt] lituano
        [lv] letão
        [mk] macedônio
        [mt] maltês
        [nb] norueguês
        [nl] holandês
        [nn] novo norueguês
        [pl] polonês
        [pt] português
        [pt-BR] português do Brasil
        [ro] romeno
        [sk] eslovaco
        [sl] esloveno
        [sq] albanês
        [sr] sérvio
        [sv] sueco
        [sw] suaíli
        [th] tailandês
        [uk] ucraniano
       *[other] língua do país
    }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão jurídica
