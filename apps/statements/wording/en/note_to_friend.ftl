### A few lines to somebody who shares pictures, in English. Warm, three sentences, no law.
###
### The reader is a friend: no blame, no pressure, and the way out is as easy as the way in.

note =
    { $way ->
        [two] Hello, a small favour: some of what you share on Facebook or Instagram shows { note-whom }, and
            I know it is meant kindly. Meta uses public posts to develop its AI, and I can settle only
            what I share myself; could you take those pictures down, or take { note-tag } off? In
            many countries you can { note-object } for your own posts too, it is free, and I would gladly show you where.
        [three] Hi, I have been thinking about what there is online of { note-whom }, some of it in your posts.
            Meta uses public posts to develop its AI, so it would mean a lot if you removed those
            pictures, or at least { note-tag }. In many countries you can { note-object } for your own posts as
            well; if you like, I am happy to help.
       *[one] Hi, you sometimes share pictures of { note-whom }, and I know you mean well. Meta uses public
            posts to develop its AI and I cannot change what others share, so would you remove those
            pictures, or take { note-tag } off? In many countries you can { note-object } for your own posts as
            well; I am glad to show you how.
    }
    .version = 2
    .reviewed = 2026-11-27, not yet reviewed by a lawyer

note-object =
    { $act ->
        [forbid] forbid it
        [cease] say no
       *[object] object
    }
    .version = 1
    .reviewed = 2026-11-23, not yet reviewed by a lawyer

note-whom =
    { $behalf ->
        [child] my child
        [represented] a person I speak for
       *[self] me
    }
    .version = 1
    .reviewed = 2026-11-23, not yet reviewed by a lawyer

note-tag =
    { $behalf ->
        [self] my tag
       *[child] the tag
    }
    .version = 1
    .reviewed = 2026-11-23, not yet reviewed by a lawyer
