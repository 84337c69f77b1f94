package dev.plumbline.enquiry.screening;

import org.altcha.altcha.Altcha;
import org.altcha.altcha.Altcha.Algorithm;
import org.altcha.altcha.Altcha.Challenge;
import org.altcha.altcha.Altcha.ChallengeOptions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Base64;

/**
 * Proofs of work in the protocol of ALTCHA: which number, added to a text of ours, gives
 * that hash? Nobody is asked who they are.
 */
@Component
class Proofs {

	private static final Logger logger = LoggerFactory.getLogger(Proofs.class);

	private static final JsonMapper JSON = JsonMapper.shared();

	private static final int LONGEST = 2_000;

	private final JdbcClient sql;

	private final ScreeningKey key;

	private final ScreeningSettings settings;

	private final Clock clock;

	Proofs(JdbcClient sql, ScreeningKey key, ScreeningSettings settings, Clock clock) {
		this.sql = sql;
		this.key = key;
		this.settings = settings;
		this.clock = clock;
	}

	/** Something new to find, for as long as a proof lives. */
	Challenge challenge() {
		try {
			return Altcha.createChallenge(new ChallengeOptions().setAlgorithm(Algorithm.SHA256)
				.setMaxNumber(this.settings.work())
				.setSecureRandomNumber(true)
				.setHmacKey(this.key.value())
				.setExpiresInSeconds(this.settings.proofLife().toSeconds()));
		}
		catch (Exception ex) {
			throw new IllegalStateException("Every Java has SHA-256", ex);
		}
	}

	/**
	 * Takes a proof, once.
	 * @param proof as a form sent it: JSON in Base64
	 */
	boolean take(String proof) {
		return proof.length() <= LONGEST && isRight(proof) && isFirst(proof);
	}

	private boolean isRight(String proof) {
		try {
			return Altcha.verifySolution(proof, this.key.value(), true);
		}
		catch (Exception ex) {
			// whatever a stranger sent, the library may choke on it in any way
			logger.debug("Not a proof: {}", ex.getClass().getName());
			return false;
		}
	}

	/** A right one can be written in many ways, but has one seal of ours. */
	private boolean isFirst(String proof) {
		String seal = JSON.readTree(Base64.getDecoder().decode(proof)).path("signature").asString();
		return this.sql.sql("insert into screening_proof (signature, expires_at) values (?, ?) on conflict do nothing")
			.params(seal, OffsetDateTime.now(this.clock).plus(this.settings.proofLife().multipliedBy(2)))
			.update() == 1;
	}

}
