package org.portwright.porting.ui.internal.wizards;

import java.util.function.IntConsumer;
import java.util.function.LongConsumer;
import java.util.function.LongFunction;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.text.DocumentCommand;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IAutoEditStrategy;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IDocumentListener;
import org.eclipse.jface.text.ITextOperationTarget;
import org.eclipse.jface.text.TextViewer;
import org.eclipse.jface.text.TextViewerUndoManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.events.VerifyEvent;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.portwright.numbering.Place;

/** A field for a text of any length in which pieces are marked; with undo. */
final class PastedText {

	/** A longer text is not wrapped: the height of every line would have to be known to show one of them. */
	private static final int MOST_WRAPPED = 256 << 10;
	/** So many lines above and below those in sight are kept laid out. */
	private static final int LAID_OUT = 300;
	private static final int UNDO_LEVELS = 50;

	private final TextViewer viewer;
	private final StyledText widget;
	private final IDocument document = new LongLines();
	private TextMarks marks = TextMarks.NONE;
	private boolean suggested;
	private boolean showing;
	/** A place is selected since it was shown, and not by hand. */
	private boolean shown;

	/**
	 * @param looks   gives how what a mark stands for looks
	 * @param changed called after every change of the text
	 * @param met     hears what the mark stands for that the caret was brought to
	 */
	PastedText(Composite parent, LongFunction<MarkStyles.Look> looks, Runnable changed, LongConsumer met) {
		viewer = new TextViewer(parent, SWT.MULTI | SWT.BORDER | SWT.V_SCROLL | SWT.H_SCROLL | SWT.WRAP);
		widget = viewer.getTextWidget();
		var styles = new MarkStyles(widget, looks);
		widget.addLineStyleListener(
				line -> line.styles = styles.of(marks, line.lineOffset, line.lineText.length()));
		document.addDocumentListener(new Edits(changed));
		viewer.setDocument(document);
		viewer.setUndoManager(new TextViewerUndoManager(UNDO_LEVELS));
		viewer.activatePlugins();
		viewer.prependAutoEditStrategy(new OverSuggestion(), IDocument.DEFAULT_CONTENT_TYPE);
		viewer.prependVerifyKeyListener(this::undoOrRedo);
		viewer.prependVerifyKeyListener(this::enter);
		// Tab leaves the field, as it leaves all others.
		widget.addListener(SWT.Traverse, PastedText::leave);
		widget.addCaretListener(caret -> {
			shown = showing;
			meet(caret.caretOffset, met);
		});
	}

	/** The widget. */
	StyledText control() {
		return widget;
	}

	/** The text as it is now. */
	String text() {
		return document.get();
	}

	/** How long it is. */
	int length() {
		return document.getLength();
	}

	/** Shows another text. */
	void set(String text) {
		document.set(text);
		widget.setSelection(0);
		suggested = false;
	}

	/** Shows a text that nobody asked for: what is pasted before anything was done with it replaces it. */
	void suggest(String text) {
		set(text);
		suggested = true;
	}

	/** Marks pieces of the text as it is now. */
	void mark(TextMarks newMarks) {
		marks = newMarks;
		restyle();
	}

	/** Shows the marks again, which may look otherwise now. */
	void restyle() {
		int lines = widget.getLineCount();
		int first = Math.max(0, widget.getTopIndex() - LAID_OUT);
		int last = Math.min(lines - 1, widget.getTopIndex() + 2 * LAID_OUT);
		int start = widget.getOffsetAtLine(first);
		int end = last + 1 < lines ? widget.getOffsetAtLine(last + 1) : widget.getCharCount();
		widget.redrawRange(start, end - start, true);
	}

	/** Selects a place and brings it into sight, unless something else stands there meanwhile. */
	void show(Place place) {
		if (document.getLength() >= place.end() && widget.getTextRange(place.offset(), place.text().length())
				.equals(place.text())) {
			showing = true;
			try {
				widget.setSelection(place.offset(), place.end());
				widget.showSelection();
				shown = true;
			} finally {
				showing = false;
			}
		}
	}

	private void meet(int caret, LongConsumer met) {
		if (!showing && widget.isFocusControl()) {
			IntConsumer tell = mark -> met.accept(marks.meaning(mark));
			marks.at(caret).ifPresent(tell);
		}
	}

	private void wrap() {
		if (!widget.isDisposed() && document.getLength() <= MOST_WRAPPED) {
			widget.setWordWrap(true);
		}
	}

	private static void leave(Event event) {
		event.doit |= event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS;
	}

	/**
	 * Enter in a table leads here. Who asked for the default button of the dialog by it presses it again, and a number
	 * is gone for an empty line; other keys type over it.
	 */
	private void enter(VerifyEvent key) {
		key.doit &= key.character != SWT.CR || !shown || widget.getSelectionCount() == 0;
	}

	/** The keys of the platform, which has no commands in dialogs. */
	private void undoOrRedo(VerifyEvent key) {
		boolean undo = key.stateMask == SWT.MOD1 && key.keyCode == 'z';
		boolean redo = key.stateMask == SWT.MOD1 && key.keyCode == 'y'
				|| key.stateMask == (SWT.MOD1 | SWT.MOD2) && key.keyCode == 'z';
		if (undo || redo) {
			key.doit = false;
			int operation = undo ? ITextOperationTarget.UNDO : ITextOperationTarget.REDO;
			if (viewer.canDoOperation(operation)) {
				viewer.doOperation(operation);
			}
		}
	}

	/** Has the marks move with what is typed, before the widget asks for them. */
	private final class Edits implements IDocumentListener {

		private final Runnable changed;

		Edits(Runnable changed) {
			this.changed = changed;
		}

		@Override
		public void documentAboutToBeChanged(@Nullable DocumentEvent event) {
			if (event != null) {
				int added = event.fText == null ? 0 : event.fText.length();
				marks = marks.edited(event.fOffset, event.fLength, added);
				if (document.getLength() - event.fLength + added > MOST_WRAPPED) {
					widget.setWordWrap(false);
				}
			}
		}

		@Override
		public void documentChanged(@Nullable DocumentEvent event) {
			if (!widget.getWordWrap() && document.getLength() <= MOST_WRAPPED) {
				// The widget still has what was there before.
				widget.getDisplay().asyncExec(PastedText.this::wrap);
			}
			changed.run();
		}
	}

	/** Has what is pasted replace what was suggested. */
	private final class OverSuggestion implements IAutoEditStrategy {

		@Override
		public void customizeDocumentCommand(@Nullable IDocument edited, @Nullable DocumentCommand command) {
			if (suggested && command != null && command.length == 0 && command.offset == 0
					&& command.text.length() > 1) {
				command.length = document.getLength();
			}
			suggested = false;
		}
	}
}
