package dev.plumbline.report;

import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import java.util.function.Consumer;

/** Seals of ours on what was never a report of ours. */
public final class TestSeals {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private TestSeals() {
	}

	/** A report that was changed and sealed once more, as whoever has the key could. */
	public static byte[] resealed(Sealer sealer, Report report, Consumer<ObjectNode> change) {
		ObjectNode json = (ObjectNode) JSON.readTree(report.sealedJson());
		change.accept(json);
		return SealedContent.sealed(json, sealer.seal(SealedContent.bytes(json), report.seal().sealedAt()));
	}

}
