package org.portwright.ui;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.jface.fieldassist.ControlDecoration;
import org.eclipse.jface.fieldassist.FieldDecorationRegistry;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.FocusListener;
import org.eclipse.swt.events.VerifyEvent;
import org.eclipse.swt.widgets.Text;
import org.portwright.porting.addresses.WrittenAddress;
import org.portwright.porting.written.OneLine;
import org.portwright.ui.internal.texts.Messages;

/**
 * Makes one clean line of what is typed or pasted into a field, at once, and says what was changed or left out until
 * the next edit.
 */
public final class OneLineEntry {

	/** A little less than what a field of the platform holds: it cuts the rest without a word. */
	private static final int LIMIT = 65_000;

	private final Text text;
	private final Consumer<String> tell;
	private Optional<Consumer<String>> ofAddress = Optional.empty();
	/** What stood there before something of it was cut in the same moment. */
	private Optional<String> cut = Optional.empty();
	private boolean showing;
	private boolean touched;
	/** Whether the edit that comes next is the one that was told of. */
	private boolean fresh;

	private OneLineEntry(Text text, Consumer<String> tell) {
		this.text = text;
		this.tell = tell;
	}

	/**
	 * Watches a field.
	 *
	 * @param tell says what was changed; empty when that is over
	 */
	public static OneLineEntry of(Text text, Consumer<String> tell) {
		var entry = new OneLineEntry(text, tell);
		text.addVerifyListener(entry::enter);
		text.addModifyListener(e -> entry.entered());
		text.addFocusListener(FocusListener.focusLostAdapter(e -> entry.leave()));
		return entry;
	}

	/** Watches a field of a wizard or a dialog, and says it at the field. */
	public static OneLineEntry on(Text text) {
		var mark = new ControlDecoration(text, SWT.LEFT | SWT.TOP);
		mark.setImage(FieldDecorationRegistry.getDefault()
				.getFieldDecoration(FieldDecorationRegistry.DEC_INFORMATION).getImage());
		mark.hide();
		text.addFocusListener(FocusListener.focusLostAdapter(e -> mark.hideHover()));
		return of(text, said -> {
			mark.setDescriptionText(said);
			if (said.isEmpty()) {
				mark.hide();
			} else {
				mark.show();
				mark.showHoverText(said);
			}
		});
	}

	/** A whole address that is pasted is more than the field is to hold, and goes there instead. */
	public void onAddress(Consumer<String> taker) {
		ofAddress = Optional.of(taker);
	}

	/** Shows what is there already, as it is. */
	public void show(String value) {
		showing = true;
		text.setText(value);
		showing = false;
		touched = false;
	}

	private void enter(VerifyEvent event) {
		if (showing) {
			return;
		}
		if (ofAddress.isPresent() && WrittenAddress.isWhole(event.text)) {
			pass(event);
			return;
		}
		if (event.text.isEmpty() && event.end > event.start) {
			cut = Optional.of(text.getText());
			text.getDisplay().asyncExec(() -> cut = Optional.empty());
		}
		boolean pastedWhole = event.text.length() > 1 && event.start == 0 && event.end == text.getCharCount();
		OneLine cleaned = pastedWhole ? OneLine.of(event.text) : OneLine.part(event.text);
		List<String> said = new ArrayList<>(cleaned.told());
		String taken = cleaned.text();
		int room = LIMIT - (text.getCharCount() - (event.end - event.start));
		if (taken.length() > room) {
			int cut = room > 0 && Character.isHighSurrogate(taken.charAt(room - 1)) ? room - 1 : room;
			said.add(MessageFormat.format(Messages.OneLineEntry_cut, LIMIT, taken.length() - cut));
			taken = taken.substring(0, cut);
		}
		if (!taken.equals(event.text)) {
			event.text = taken;
		}
		fresh = !said.isEmpty();
		if (fresh) {
			tell.accept(String.join("\n", said)); //$NON-NLS-1$
		}
	}

	/** Some platforms cut what is selected before they insert what is pasted: that comes back. */
	private void pass(VerifyEvent event) {
		String lines = event.text;
		Optional<String> whole = cut;
		event.doit = false;
		text.getDisplay().asyncExec(() -> {
			if (!text.isDisposed()) {
				whole.ifPresent(text::setText);
				ofAddress.ifPresent(taker -> taker.accept(lines));
			}
		});
	}

	private void entered() {
		if (showing) {
			return;
		}
		touched = true;
		if (!fresh) {
			tell.accept(""); //$NON-NLS-1$
		}
		fresh = false;
	}

	/** Blanks at the ends could have been between words until now. */
	private void leave() {
		OneLine whole = OneLine.of(text.getText());
		if (touched && !whole.changes().isEmpty()) {
			text.setText(whole.text());
			tell.accept(String.join("\n", whole.told())); //$NON-NLS-1$
		}
		touched = false;
	}
}
