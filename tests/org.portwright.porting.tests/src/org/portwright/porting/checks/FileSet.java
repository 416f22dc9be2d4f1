package org.portwright.porting.checks;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EContentAdapter;
import org.eclipse.jdt.annotation.Nullable;
import org.portwright.model.ModelPackage.Literals;
import org.portwright.model.ModelRoot;
import org.portwright.model.PortOrder;
import org.portwright.model.Tenant;
import org.portwright.porting.RuleContext;
import org.portwright.porting.RuleProfile;
import org.portwright.porting.facts.EngagementFacts;
import org.portwright.porting.facts.FileFacts;
import org.portwright.porting.facts.HeldNumbers;
import org.portwright.porting.facts.Links;

/** The files of an engagement, checked as a host would do it: only what a change can concern. */
final class FileSet {

	/** Collects the features that change, as the workspace does. */
	private static final class Changed extends EContentAdapter {
		private final Set<EStructuralFeature> features = new HashSet<>();

		@Override
		public void notifyChanged(@Nullable Notification notification) {
			super.notifyChanged(notification);
			if (notification != null && !notification.isTouch()
					&& notification.getFeature() instanceof EStructuralFeature feature) {
				features.add(feature);
			}
		}
	}

	private final Map<String, ModelRoot> roots = new TreeMap<>();
	private final Map<String, Links> links = new HashMap<>();
	private final Map<String, Changed> changes = new HashMap<>();
	private final Map<String, Problems> problems = new TreeMap<>();
	private final Set<String> gone = new HashSet<>();
	private EngagementFacts facts = EngagementFacts.NONE;
	private LocalDate today = Orders.TODAY;
	private int judged;

	FileSet put(String file, ModelRoot root) {
		roots.put(file, root);
		var changed = new Changed();
		root.eAdapters().add(changed);
		changes.put(file, changed);
		return this;
	}

	void remove(String file) {
		ModelRoot root = roots.remove(file);
		root.eAdapters().remove(changes.remove(file));
		problems.remove(file);
		links.remove(file);
		gone.add(file);
	}

	void link(String file, Links to) {
		links.put(file, to);
		changes.get(file).features.addAll(Set.of(Literals.PORT_ORDER__TENANT, Literals.PORT_ORDER__FOLLOWS));
	}

	void today(LocalDate day) {
		today = day;
	}

	Map<String, ModelRoot> roots() {
		return roots;
	}

	/** How many files were judged by the last {@link #update}. */
	int judged() {
		return judged;
	}

	Problems of(String file) {
		return problems.get(file);
	}

	/** Brings the problems up to date. */
	Map<String, Problems> update() {
		Map<String, Checking> begun = new HashMap<>();
		Map<String, Optional<FileFacts>> news = new HashMap<>();
		gone.forEach(file -> news.put(file, Optional.empty()));
		gone.clear();
		roots.keySet().forEach(file -> {
			Checking checking = begin(file, Optional.ofNullable(problems.get(file)));
			begun.put(file, checking);
			news.put(file, Optional.of(checking.facts()));
		});
		EngagementFacts before = facts;
		facts = facts.with(news);
		Set<String> concerned = new TreeSet<>(facts.affectedSince(before));
		roots.keySet().stream().filter(file -> !problems.containsKey(file) || !changes.get(file).features.isEmpty()
				|| !problems.get(file).context().today().equals(today)).forEach(concerned::add);
		judged = concerned.size();
		concerned.forEach(file -> {
			problems.put(file, begun.get(file).judge(context(file, facts)));
			changes.get(file).features.clear();
		});
		return problems;
	}

	/** What a whole check of all files finds. */
	Map<String, Problems> full() {
		Map<String, Checking> begun = new HashMap<>();
		Map<String, Optional<FileFacts>> news = new HashMap<>();
		roots.keySet().forEach(file -> {
			Checking checking = begin(file, Optional.empty());
			begun.put(file, checking);
			news.put(file, Optional.of(checking.facts()));
		});
		EngagementFacts all = EngagementFacts.NONE.with(news);
		Map<String, Problems> found = new TreeMap<>();
		begun.forEach((file, checking) -> found.put(file, checking.judge(context(file, all))));
		return found;
	}

	private RuleContext context(String file, EngagementFacts all) {
		return new RuleContext(Orders.CONTEXT.profile(), today).among(all.around(file));
	}

	private Checking begin(String file, Optional<Problems> before) {
		RuleProfile profile = Orders.CONTEXT.profile();
		Set<EStructuralFeature> changed = Set.copyOf(changes.get(file).features);
		return switch (roots.get(file)) {
		case PortOrder order -> Orders.ENGINE.begin(order, links.getOrDefault(file, Links.NONE), profile, before,
				changed);
		case Tenant tenant -> Orders.ENGINE.begin(tenant, HeldNumbers.of(tenant), profile, before, changed);
		default -> throw new AssertionError(file);
		};
	}
}
