package org.portwright.workspace.internal.storage;

import java.nio.file.Path;

import org.eclipse.osgi.util.NLS;
import org.portwright.model.ModelRoot;
import org.portwright.model.paths.FeaturePath;
import org.portwright.workspace.storage.SaveFailedException;
import org.portwright.workspace.storage.SaveFailure;

/** Writes a model as the bytes of its file; the same model always gives the same bytes. */
@SuppressWarnings("nls")
public final class ModelWriter {

	private static final String DECLARATION = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
	private static final int MEBIBYTE = 1 << 20;

	private final Path file;

	/**
	 * Makes a writer.
	 *
	 * @param file the canonical path of the file, for its references and messages
	 */
	public ModelWriter(Path file) {
		this.file = file;
	}

	/**
	 * Writes a model.
	 *
	 * @param root its root
	 * @return the content of the file
	 * @throws SaveFailedException if the model holds what no file can hold, or what could not be read again
	 */
	public byte[] write(ModelRoot root) throws SaveFailedException {
		checkFormat(root);
		var out = new XmlBytes();
		out.ascii(DECLARATION);
		try {
			new ElementWriter(out, new FileReferences(file)).writeRoot(root);
		} catch (UnsavableException e) {
			throw failure(e);
		}
		return out.toByteArray();
	}

	private void checkFormat(ModelRoot root) throws SaveFailedException {
		String format = root.getFormat();
		if (format != null && FormatVersion.parse(format).filter(FormatVersion::isUnderstood).isEmpty()) {
			throw new SaveFailedException(file, SaveFailure.UNSAVABLE_FORMAT,
					NLS.bind(Messages.Save_format, new Object[] { file, Excerpt.of(format), FormatVersion.CURRENT }),
					null);
		}
	}

	private SaveFailedException failure(UnsavableException e) {
		String path = Excerpt.of(FeaturePath.of(e.object(), e.feature()));
		String value = Excerpt.of(e.value());
		String message = switch (e.failure()) {
		case UNSAVABLE_CHARACTER -> NLS.bind(Messages.Save_character, new Object[] { file, path, value });
		case DUPLICATE_ID -> NLS.bind(Messages.Save_duplicateId, new Object[] { file, path, value });
		case UNSAVABLE_REFERENCE -> NLS.bind(Messages.Save_reference, new Object[] { file, path, value });
		default -> NLS.bind(Messages.Save_tooLarge, file, FileContent.LIMIT / MEBIBYTE);
		};
		return new SaveFailedException(file, e.failure(), message, e);
	}

}
