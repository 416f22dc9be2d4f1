package org.portwright.workspace.internal.storage;

import java.nio.file.Path;

import org.eclipse.osgi.util.NLS;
import org.portwright.model.ModelRoot;
import org.portwright.model.paths.FeaturePath;
import org.portwright.workspace.files.SaveFailedException;
import org.portwright.workspace.files.SaveFailure;
import org.portwright.workspace.internal.texts.Messages;

/** Writes a model as the bytes of its file; the same model always gives the same bytes. */
@SuppressWarnings("nls")
public final class ModelWriter {

	static final String DECLARATION = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
	/** How many objects are written between two looks at the clock. */
	private static final int AT_ONCE = 64;

	private final Path file;

	/**
	 * Makes a writer.
	 *
	 * @param file the canonical path of the file, for its references and messages
	 */
	public ModelWriter(Path file) {
		this.file = file;
	}

	/** Whether the format that a model had in its file is an older one than it is written in. */
	public static boolean raises(ModelRoot root) {
		String format = root.getFormat();
		return format != null && !FormatVersion.written(format).equals(format);
	}

	/**
	 * Writes a model.
	 *
	 * @throws SaveFailedException if the model holds what no file can hold, or what could not be read again
	 */
	public byte[] write(ModelRoot root) throws SaveFailedException {
		Parts parts = begin(root);
		byte[] content = parts.write(Long.MAX_VALUE);
		if (!parts.isComplete()) {
			throw new IllegalStateException();
		}
		return content;
	}

	/**
	 * Begins to write a model part by part. The parts are one file only if the model is not changed before the last
	 * one.
	 *
	 * @throws SaveFailedException if the root has a format that cannot be written
	 */
	public Parts begin(ModelRoot root) throws SaveFailedException {
		checkFormat(root);
		return new Parts(root);
	}

	/** A content while it is written. */
	public final class Parts {

		private final XmlBytes out = new XmlBytes();
		private final RootWriter writer;
		private boolean begun;
		private boolean complete;

		private Parts(ModelRoot root) {
			writer = new RootWriter(out, new FileReferences(file), root);
		}

		/** Whether the last part was written. */
		public boolean isComplete() {
			return complete;
		}

		/**
		 * Writes for a while.
		 *
		 * @param nanos about how long
		 * @return what follows the part before
		 * @throws SaveFailedException if the model holds what no file can hold, or what could not be read again
		 */
		public byte[] write(long nanos) throws SaveFailedException {
			long start = System.nanoTime();
			try {
				if (!begun) {
					out.ascii(DECLARATION);
					writer.begin();
					begun = true;
				}
				do {
					for (int i = 0; i < AT_ONCE && !complete; i++) {
						complete = !writer.writeNext();
					}
				} while (!complete && System.nanoTime() - start < nanos);
			} catch (UnsavableException e) {
				throw failure(e);
			}
			return out.take();
		}
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
		default -> NLS.bind(Messages.Save_tooLarge,
				new Object[] { file, FileLimits.megabytes(), FileLimits.entries() });
		};
		return new SaveFailedException(file, e.failure(), message, e);
	}

}
