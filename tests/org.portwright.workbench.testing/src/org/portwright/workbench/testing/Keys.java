package org.portwright.workbench.testing;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;

/** The keys of a keyboard, as a person presses them: they come by way of the system, to whatever has the focus. */
@SuppressWarnings("nls")
public final class Keys {

	/** What the digits of an English keyboard write together with Shift, and other keys that need it. */
	private static final String WITH_SHIFT = "!@#$%^&*()_+{}:\"|<>?~";
	private static final String WITHOUT = "1234567890-=[];'\\,./`";

	private final Display display = Display.getCurrent();

	/** Types a text and waits until it was heard. */
	public void type(String text) {
		post(text);
		WindowEvents.handleAll();
	}

	/** Presses the keys of a text, for who waits already. */
	public void post(String text) {
		text.chars().forEach(character -> character((char) character));
	}

	private void character(char character) {
		int shifted = WITH_SHIFT.indexOf(character);
		if (shifted >= 0 || Character.isUpperCase(character)) {
			char key = shifted >= 0 ? WITHOUT.charAt(shifted) : Character.toLowerCase(character);
			down(SWT.SHIFT, '\0');
			stroke(0, key);
			up(SWT.SHIFT, '\0');
		} else {
			stroke(0, character);
		}
	}

	/** Presses a key that writes nothing, and waits until it was heard. */
	public void press(int key) {
		postKey(key);
		WindowEvents.handleAll();
	}

	/** Presses a key that writes nothing, for who waits already. */
	public void postKey(int key) {
		stroke(key, List.of((int) SWT.TAB, (int) SWT.CR, (int) SWT.ESC).contains(key) ? (char) key : '\0');
	}

	/** Presses a key while another one is held. */
	public void press(int held, int key) {
		down(held, '\0');
		if (key > Character.MAX_VALUE) {
			stroke(key, '\0');
		} else {
			stroke(0, (char) key);
		}
		up(held, '\0');
		WindowEvents.handleAll();
	}

	private void stroke(int key, char character) {
		down(key, character);
		up(key, character);
	}

	private void down(int key, char character) {
		post(SWT.KeyDown, key, character);
	}

	private void up(int key, char character) {
		post(SWT.KeyUp, key, character);
	}

	private void post(int type, int key, char character) {
		var event = new Event();
		event.type = type;
		event.keyCode = key;
		event.character = character;
		if (!display.post(event)) {
			throw new AssertionError("the system takes no key " + key + ' ' + character);
		}
	}
}
