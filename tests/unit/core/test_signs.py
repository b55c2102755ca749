"""Signs that are seen and not heard."""

from apps.core.templatetags.signs import with_signs_unspoken


def test_a_sign_for_a_picture_is_hidden_from_screen_readers_and_everything_else_is_escaped():
    found = with_signs_unspoken("Open ≡ (menu) & <b>Settings</b>")

    assert found == 'Open <span aria-hidden="true">≡</span> (menu) &amp; &lt;b&gt;Settings&lt;/b&gt;'
