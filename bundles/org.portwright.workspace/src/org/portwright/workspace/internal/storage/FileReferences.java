package org.portwright.workspace.internal.storage;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jdt.annotation.Nullable;
import org.portwright.model.Identified;
import org.portwright.workspace.files.Engagement;
import org.portwright.workspace.files.FileKind;
import org.portwright.workspace.files.ModelUris;

/**
 * References from one file to the root of another: the relative path and the id, {@code contoso.tenant#tenant-1}; to
 * its own root the id alone, {@code #order-1}, as everywhere in XML. One that leads out of the engagement, or is no
 * such path at all, becomes a proxy that nothing can follow and is written again as it was.
 */
@SuppressWarnings("nls")
public final class FileReferences {

	private static final String REFUSED = "refused";
	private static final Pattern NO_RELATIVE_PATH = Pattern
			.compile("(?s)/.*|[A-Za-z][A-Za-z0-9+.-]*:.*|.*[\\\\?\\x00].*");

	private final Path file;
	private @Nullable Path engagement;

	/**
	 * Makes the references of a file.
	 *
	 * @param file its canonical path
	 */
	public FileReferences(Path file) {
		this.file = file;
	}

	/**
	 * Reads a reference as a proxy.
	 *
	 * @param target the class of the root that it must lead to
	 */
	EObject read(String href, EClass target) {
		URI uri = resolve(href, target)
				.orElseGet(() -> URI.createURI(REFUSED + ':' + URI.encodeOpaquePart(href, false)));
		EObject proxy = EcoreUtil.create(target);
		((InternalEObject) proxy).eSetProxyURI(uri);
		return proxy;
	}

	private Optional<URI> resolve(String href, EClass target) {
		int hash = href.indexOf('#');
		if (hash < 0 || hash == href.length() - 1 || NO_RELATIVE_PATH.matcher(href.substring(0, hash)).matches()) {
			return Optional.empty();
		}
		try {
			Path path = hash == 0 ? file : file.resolveSibling(URI.decode(href.substring(0, hash))).normalize();
			boolean fits = FileKind.of(path).filter(kind -> kind.rootType() == target).isPresent()
					&& path.startsWith(engagement());
			return fits ? Optional.of(ModelUris.exact(path).appendFragment(URI.decode(href.substring(hash + 1))))
					: Optional.empty();
		} catch (InvalidPathException notOnThisSystem) {
			return Optional.empty();
		}
	}

	private Path engagement() {
		Path known = engagement;
		if (known == null) {
			known = Engagement.folderOf(file);
			engagement = known;
		}
		return known;
	}

	/**
	 * Writes a reference.
	 *
	 * @param target a root or a proxy of one
	 * @return its text, or empty if the target is in no file that a relative path leads to
	 */
	public Optional<String> write(EObject target) {
		URI uri = ((InternalEObject) target).eProxyURI();
		if (uri != null && REFUSED.equals(uri.scheme())) {
			return Optional.of(URI.decode(uri.opaquePart()));
		}
		if (uri == null) {
			if (target.eResource() == null || !(target instanceof Identified identified)
					|| identified.getId() == null) {
				return Optional.empty();
			}
			uri = target.eResource().getURI().appendFragment(identified.getId());
		}
		if (!uri.isFile() || uri.isRelative() || uri.fragment() == null) {
			return Optional.empty();
		}
		return relative(ModelUris.path(uri)).map(withId(uri.fragment()));
	}

	private static UnaryOperator<String> withId(String id) {
		return path -> path + '#' + URI.encodeFragment(id, false);
	}

	/**
	 * Lets a reference that was read and not followed lead somewhere else.
	 *
	 * @param path gives the new relative path for the present one
	 * @return whether it leads somewhere else now
	 */
	public boolean mend(InternalEObject reference, UnaryOperator<Path> path) {
		URI uri = reference.eProxyURI();
		boolean refused = REFUSED.equals(uri.scheme());
		String href = refused ? URI.decode(uri.opaquePart()) : write(reference).orElse("");
		int hash = href.indexOf('#');
		if (hash <= 0 || NO_RELATIVE_PATH.matcher(href.substring(0, hash)).matches()) {
			return false;
		}
		try {
			Path present = Path.of(URI.decode(href.substring(0, hash)));
			Path mended = path.apply(present);
			if (mended.equals(present)) {
				return false;
			}
			reference.eSetProxyURI(ModelUris.exact(file.resolveSibling(mended).normalize())
					.appendFragment(URI.decode(href.substring(hash + 1))));
			return true;
		} catch (InvalidPathException notOnThisSystem) {
			return false;
		}
	}

	private Optional<String> relative(Path target) {
		URI relative = ModelUris.exact(target).deresolve(ModelUris.exact(file), true, true, false);
		return relative.isRelative() && !relative.hasAbsolutePath() ? Optional.of(relative.toString())
				: Optional.empty();
	}
}
