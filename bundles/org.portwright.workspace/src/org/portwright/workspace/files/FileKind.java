package org.portwright.workspace.files;

import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;
import org.portwright.model.ModelPackage;

/** The two kinds of files, told apart by the end of their name. */
@SuppressWarnings("nls")
public enum FileKind {
	/** A Microsoft 365 organisation. */
	TENANT("tenant", ModelPackage.Literals.TENANT),
	/** One request to move numbers. */
	PORTING("porting", ModelPackage.Literals.PORT_ORDER);

	private final String extension;
	private final EClass rootType;

	FileKind(String extension, EClass rootType) {
		this.extension = extension;
		this.rootType = rootType;
	}

	/** How names of such files end, without the dot. */
	public String extension() {
		return extension;
	}

	/** The class of the one root of such a file. */
	public EClass rootType() {
		return rootType;
	}

	/** Says which kind of file a path names; empty for any other file. */
	public static Optional<FileKind> of(Path file) {
		Path name = file.getFileName();
		return name == null ? Optional.empty() : ofName(name.toString());
	}

	/** Says which kind of file a URI names; empty for any other file. */
	public static Optional<FileKind> of(URI uri) {
		String name = uri.lastSegment();
		return name == null ? Optional.empty() : ofName(name);
	}

	/** Says which kind of file a name belongs to, also one that this system cannot spell; empty for any other file. */
	public static Optional<FileKind> ofName(String name) {
		for (FileKind kind : values()) {
			if (name.endsWith('.' + kind.extension)) {
				return Optional.of(kind);
			}
		}
		return Optional.empty();
	}
}
