package org.portwright.ui.unread;

import org.eclipse.osgi.util.NLS;
import org.portwright.ui.internal.texts.Messages;
import org.portwright.workspace.ModelFile;
import org.portwright.workspace.fields.FieldText;

/**
 * What somebody typed into a field and the model cannot take, such as a date that is none.
 *
 * @param path   path of the field from the root of the file
 * @param reason names the text and says what to write
 */
public record UnreadText(String path, String name, String typed, String reason) {

	/** Says what the file has in the place of the text. */
	public String kept(ModelFile file) {
		String held = FieldText.shown(file.root(), path);
		return held.isEmpty() ? Messages.UnreadText_keptEmpty : NLS.bind(Messages.UnreadText_kept, held);
	}

	/** Says it to somebody who does not look at the field. */
	public String told(ModelFile file) {
		return NLS.bind(Messages.UnreadText_told, named(), kept(file));
	}

	/** The reason, with the field. */
	public String named() {
		return NLS.bind(Messages.UnreadText_named, name, reason);
	}
}
