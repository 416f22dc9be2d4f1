package org.portwright.ui.internal.explorer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.jdt.annotation.Nullable;
import org.portwright.model.Domain;
import org.portwright.model.LetterOfAuthorization;
import org.portwright.model.Phone;
import org.portwright.model.PortOrder;
import org.portwright.model.Tenant;
import org.portwright.model.copies.OrderMirror;
import org.portwright.model.copies.TakenOrder;
import org.portwright.numbering.NumberRange;
import org.portwright.ui.internal.explorer.Matches.InFile;
import org.portwright.workspace.ModelFile;
import org.portwright.model.words.Words;

/**
 * What a filter looks through: a copy, made on the thread of the model and searched in a job.
 *
 * @param engagements the engagements
 */
record FilterSnapshot(List<InEngagement> engagements) {

	/** An engagement and its files. */
	record InEngagement(IProject project, List<Part> files) {
	}

	/** A file. */
	sealed interface Part {

		/** The file itself. */
		IFile file();
	}

	/** A port order, or a file that is not open, of which only the name is known. */
	record OrderPart(IFile file, Optional<TakenOrder> order) implements Part {
	}

	/** A tenant. */
	record TenantPart(IFile file, ModelFile model, List<String> names, String organisationId, List<Named> domains,
			List<Named> phones, Optional<NumberIndex> numbers) implements Part {
	}

	/** An object, its id, and the texts that it is found by. */
	record Named(String id, List<String> texts, List<NumberRange> numbers) {

		boolean matches(Query query) {
			return texts.stream().anyMatch(query::isIn) || contains(numbers, query);
		}
	}

	/** Copies what can be looked for in a file that may be open. */
	static Part of(IFile file, Optional<ModelFile> open, NumberIndexes indexes) {
		if (open.isPresent() && open.get().root() instanceof Tenant tenant) {
			return new TenantPart(file, open.get(), texts(file.getName(), tenant.getName(), tenant.getBrandName()),
					Objects.requireNonNullElse(tenant.getOrganisationId(), ""), //$NON-NLS-1$
					tenant.getDomains().stream().map(FilterSnapshot::domain).toList(),
					tenant.getPhones().stream().map(FilterSnapshot::phone).toList(), indexes.of(open.get()));
		}
		if (open.isPresent() && open.get().root() instanceof PortOrder order) {
			return new OrderPart(file, Optional.of(OrderMirror.of(order).take()));
		}
		return new OrderPart(file, Optional.empty());
	}

	private static boolean matches(PortOrder order, Query query) {
		List<String> found = new ArrayList<>(
				texts(order.getName(), order.getPortOrderId(), Words.of(order.getState())));
		@Nullable
		LetterOfAuthorization loa = order.getLoa();
		if (loa != null) {
			found.addAll(texts(loa.getSubscriberName(), loa.getLosingProvider(), loa.getAccountNumber(),
					loa.getBillingNumber()));
		}
		return found.stream().anyMatch(query::isIn) || order.getNumbers().stream()
				.anyMatch(ported -> contains(range(ported.getFirst(), ported.getLast()), query));
	}

	private static Named domain(Domain domain) {
		return new Named(String.valueOf(domain.getId()), texts(domain.getId()), List.of());
	}

	private static Named phone(Phone phone) {
		return new Named(String.valueOf(phone.getId()),
				texts(phone.getName(), phone.getModel(), phone.getMac(), phone.getAccount(), phone.getIpAddress(),
						phone.getNumber()),
				range(phone.getNumber(), null));
	}

	private static List<String> texts(@Nullable String... texts) {
		return Stream.of(texts).filter(Objects::nonNull).toList();
	}

	private static List<NumberRange> range(@Nullable String first, @Nullable String last) {
		if (first == null) {
			return List.of();
		}
		try {
			return List.of(NumberRange.of(first, last == null || last.isBlank() ? first : last));
		} catch (IllegalArgumentException e) {
			return List.of();
		}
	}

	private static boolean contains(List<NumberRange> ranges, Query query) {
		return ranges.stream().anyMatch(query::isIn);
	}

	/** Looks for what matches. */
	Matches find(Query query) {
		Set<IProject> whole = new HashSet<>();
		Set<IProject> projects = new HashSet<>();
		Map<IFile, InFile> files = new HashMap<>();
		for (InEngagement engagement : engagements) {
			boolean all = query.isIn(engagement.project.getName());
			for (Part part : engagement.files) {
				Optional<InFile> match = all ? Optional.of(new InFile.All()) : find(part, query);
				match.ifPresent(found -> {
					files.put(part.file(), found);
					projects.add(engagement.project);
				});
			}
			if (all) {
				whole.add(engagement.project);
				projects.add(engagement.project);
			}
		}
		return new Matches(whole, files, projects);
	}

	private static Optional<InFile> find(Part part, Query query) {
		return switch (part) {
		case OrderPart(IFile file, Optional<TakenOrder> order) -> query.isIn(file.getName())
				|| order.isPresent() && matches(order.get().copy(), query) ? Optional.of(new InFile.All())
						: Optional.empty();
		case TenantPart tenant -> tenant.names.stream().anyMatch(query::isIn) ? Optional.of(new InFile.All())
				: Optional.of(inTenant(tenant, query)).filter(some -> !some.isEmpty()).map(some -> some);
		};
	}

	private static InFile.Some inTenant(TenantPart tenant, Query query) {
		return new InFile.Some(tenant.model, query.isIn(tenant.organisationId), matching(tenant.domains, query),
				matching(tenant.phones, query),
				tenant.numbers.map(index -> index.only(query::isIn)).orElse(NumberIndex.NONE));
	}

	private static Set<String> matching(List<Named> objects, Query query) {
		return objects.stream().filter(object -> object.matches(query)).map(Named::id).collect(Collectors.toSet());
	}
}
