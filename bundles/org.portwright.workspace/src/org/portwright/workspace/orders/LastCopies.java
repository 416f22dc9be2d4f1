package org.portwright.workspace.orders;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.osgi.util.NLS;
import org.portwright.documents.evidence.EvidenceFile.Condition;
import org.portwright.documents.evidence.EvidenceFiles;
import org.portwright.model.KeptFile;
import org.portwright.model.PortOrder;
import org.portwright.workspace.files.KeptFolder;
import org.portwright.workspace.files.Sha256;
import org.portwright.workspace.internal.texts.Messages;

/**
 * The files of a folder of evidence that are as they were kept with an order, where the files beside the order are so
 * no more. What an order kept is told by its hash, so such a copy may be all that is left of it.
 *
 * @param names  those of the copies
 * @param beside the name of the folder beside the order
 */
record LastCopies(Set<String> names, String beside) {

	private static final String SEPARATOR = ", "; //$NON-NLS-1$

	/**
	 * Reads a folder, which need not be there.
	 *
	 * @param files those beside the order
	 * @throws IOException if it cannot be read
	 */
	static LastCopies in(Path folder, PortOrder order, Path path, EvidenceFiles files) throws IOException {
		Set<String> names = new TreeSet<>();
		String beside = KeptFolder.ofName(String.valueOf(path.getFileName()));
		if (!Files.isDirectory(folder)) {
			return new LastCopies(names, beside);
		}
		List<KeptFile> kept = kept(order);
		try (var list = Files.list(folder)) {
			for (Path file : list.filter(each -> Files.isRegularFile(each, LinkOption.NOFOLLOW_LINKS)).toList()) {
				if (isLast(file, kept, files)) {
					names.add(String.valueOf(file.getFileName()));
				}
			}
		}
		return new LastCopies(names, beside);
	}

	/**
	 * Returns why files must not be written into the folder: a true copy would be replaced by a file that is none.
	 * Capitals make no other name on some systems.
	 */
	Optional<String> refusal(Set<String> written) {
		String replaced = names.stream().filter(name -> written.stream().anyMatch(name::equalsIgnoreCase))
				.collect(Collectors.joining(SEPARATOR));
		return replaced.isEmpty() ? Optional.empty()
				: Optional.of(NLS.bind(Messages.Export_lastCopiesReplaced, replaced, beside));
	}

	/** Returns what to do with them. */
	Optional<String> remark() {
		return names.isEmpty() ? Optional.empty()
				: Optional.of(NLS.bind(Messages.Export_lastCopies, String.join(SEPARATOR, names), beside));
	}

	/** Most files of a folder have another size than what was kept, so few are read. */
	private static boolean isLast(Path file, List<KeptFile> kept, EvidenceFiles files) throws IOException {
		long size = Files.size(file);
		List<KeptFile> sized = kept.stream().filter(each -> each.getSize() == size).toList();
		if (sized.isEmpty()) {
			return false;
		}
		String hash = Sha256.of(file);
		List<KeptFile> same = sized.stream().filter(each -> hash.equals(each.getSha256())).toList();
		return !same.isEmpty()
				&& same.stream().noneMatch(each -> files.read(each).condition() == Condition.AS_KEPT);
	}

	private static List<KeptFile> kept(PortOrder order) {
		List<KeptFile> kept = new ArrayList<>();
		for (TreeIterator<EObject> all = order.eAllContents(); all.hasNext();) {
			if (all.next() instanceof KeptFile file) {
				kept.add(file);
			}
		}
		return kept;
	}
}
