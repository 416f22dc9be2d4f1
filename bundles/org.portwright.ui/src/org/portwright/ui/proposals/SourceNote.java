package org.portwright.ui.proposals;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.graphics.Image;

/**
 * A sentence that the user must know before taking anything.
 *
 * @param type a constant of {@link IMessageProvider}
 */
public record SourceNote(int type, String text) {

	/** Makes a note without an image. */
	public static SourceNote note(String text) {
		return new SourceNote(IMessageProvider.NONE, text);
	}

	/** Makes a note to think about. */
	public static SourceNote warning(String text) {
		return new SourceNote(IMessageProvider.WARNING, text);
	}

	/** Makes a note that says why nothing is offered. */
	public static SourceNote error(String text) {
		return new SourceNote(IMessageProvider.ERROR, text);
	}

	boolean isWarning() {
		return type == IMessageProvider.WARNING;
	}

	@Nullable
	Image image() {
		return switch (type) {
		case IMessageProvider.WARNING -> JFaceResources.getImage(Dialog.DLG_IMG_MESSAGE_WARNING);
		case IMessageProvider.ERROR -> JFaceResources.getImage(Dialog.DLG_IMG_MESSAGE_ERROR);
		default -> null;
		};
	}
}
