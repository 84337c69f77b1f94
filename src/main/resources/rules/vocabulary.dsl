# Written from the sentences of the vocabulary; a test keeps it current.
[keyword]chapter "{title}"=package dev.plumbline.rulebook; import dev.plumbline.advice.Concepts; import dev.plumbline.advice.Outcomes; import dev.plumbline.advice.Recommendation; import dev.plumbline.advice.Situation; global dev.plumbline.advice.Conclusions conclusions;
[keyword]stratum {name:\w+}=agenda-group "{name}"
[when]The answer {answer:analyticsEventsPerSecond|crossRegionTransactions|peakRequestsPerSecond|dataGrowthGbPerMonth|analyticsRowsScanned|peakWritesPerSecond|operatedDistributed|messagesPerSecond|managedServices|runsKubernetes|openSourceOnly|revenueOver10m|planningYears|runsZooKeeper|servicesToday|databaseToday|yearlyGrowth|availability|regionOutage|downtimeCost|coordination|requestWork|dailyUsers|staleReads|readShare|partition|residency|workloads|messaging|engineers|dataLoss|tenants|writers|reasons|hosting|dataGb|onCall|teams} was not given=Situation( !given("{answer}") )
[when]The answer {answer:analyticsEventsPerSecond|crossRegionTransactions|peakRequestsPerSecond|dataGrowthGbPerMonth|analyticsRowsScanned|peakWritesPerSecond|operatedDistributed|messagesPerSecond|managedServices|runsKubernetes|openSourceOnly|revenueOver10m|planningYears|runsZooKeeper|servicesToday|databaseToday|yearlyGrowth|availability|regionOutage|downtimeCost|coordination|requestWork|dailyUsers|staleReads|readShare|partition|residency|workloads|messaging|engineers|dataLoss|tenants|writers|reasons|hosting|dataGb|onCall|teams} was given=Situation( given("{answer}") )
[when]The recommendation does not include {candidate:cells-per-jurisdiction|timeseries-on-postgres|modular-plus-services|primary-with-standby|postgres-partitioned|warm-standby-region|multi-region-active|postgres-replicas|postgres-sharded|modular-monolith|no-coordination|postgres-queue|single-server|no-side-store|managed-queue|postgres-lock|microservices|cockroachdb|yugabytedb|clickhouse|zookeeper|postgres|no-queue|rabbitmq|monolith|spanner|consul|kafka|nats|etcd}=Recommendation( !chose("{candidate}") )
[when]The recommendation includes {candidate:cells-per-jurisdiction|timeseries-on-postgres|modular-plus-services|primary-with-standby|postgres-partitioned|warm-standby-region|multi-region-active|postgres-replicas|postgres-sharded|modular-monolith|no-coordination|postgres-queue|single-server|no-side-store|managed-queue|postgres-lock|microservices|cockroachdb|yugabytedb|clickhouse|zookeeper|postgres|no-queue|rabbitmq|monolith|spanner|consul|kafka|nats|etcd}=Recommendation( chose("{candidate}") )
[when]The reasons for asking do not include {reasons:blocked-releases|expected-growth|measured-limit|big-companies|resilience|contract|learning|law}=Situation( !requirements().reasons().contains("{reasons}") )
[when]The reasons for asking include {reasons:blocked-releases|expected-growth|measured-limit|big-companies|resilience|contract|learning|law}=Situation( requirements().reasons().contains("{reasons}") )
[when]The workload does not include {workloads:event-sourced|time-series|analytics|business|presence|trading|ledger|search}=Situation( !requirements().workloads().contains("{workloads}") )
[when]The workload includes {workloads:event-sourced|time-series|analytics|business|presence|trading|ledger|search}=Situation( requirements().workloads().contains("{workloads}") )
[when]Rows scanned by a dashboard query are at least {analyticsRowsScanned:under-50m|over-500m|50m-500m|over-10b}=Situation( Situation.atLeast("analyticsRowsScanned", "{analyticsRowsScanned}", requirements().analyticsRowsScanned()) )
[when]Rows scanned by a dashboard query are not {analyticsRowsScanned:under-50m|over-500m|50m-500m|over-10b}=Situation( requirements().analyticsRowsScanned() != "{analyticsRowsScanned}" )
[when]The outage of a region that can be tolerated is not {regionOutage:quarter-hour|unnoticed|half-day|day}=Situation( requirements().regionOutage() != "{regionOutage}" )
[when]The stated availability target is at least {availability:99\.999|99\.95|99\.99|none|99\.5|99\.9|99}=Situation( Situation.atLeast("availability", "{availability}", requirements().availability()) )
[when]Agreement is needed for {coordination:multi-datacentre|single-job|discovery|settings|leader|locks}=Situation( requirements().coordination().contains("{coordination}") )
[when]Rows scanned by a dashboard query are {analyticsRowsScanned:under-50m|over-500m|50m-500m|over-10b}=Situation( requirements().analyticsRowsScanned() == "{analyticsRowsScanned}" )
[when]The outage of a region that can be tolerated is {regionOutage:quarter-hour|unnoticed|half-day|day}=Situation( requirements().regionOutage() == "{regionOutage}" )
[when]Messages are not needed for {messaging:request-reply|ordering|routing|fan-out|replay|jobs|edge}=Situation( !requirements().messaging().contains("{messaging}") )
[when]The availability target is at least {availability:99\.999|99\.95|99\.99|none|99\.5|99\.9|99}=Situation( Situation.atLeast("availability", "{availability}", availability()) )
[when]Messages are needed for {messaging:request-reply|ordering|routing|fan-out|replay|jobs|edge}=Situation( requirements().messaging().contains("{messaging}") )
[when]The availability target is at most {availability:99\.999|99\.95|99\.99|none|99\.5|99\.9|99}=Situation( Situation.atMost("availability", "{availability}", availability()) )
[when]The recent data that may be lost are not {dataLoss:none-in-region|minutes|seconds|none|day}=Situation( requirements().dataLoss() != "{dataLoss}" )
[when]Requests per second that reach the application at the horizon are more than {limit:[\d.]+}=Situation( horizon().originRequests() > {limit} )
[when]An hour of downtime costs at most {downtimeCost:under-1k|10k-100k|100k-1m|over-1m|1k-10k}=Situation( Situation.atMost("downtimeCost", "{downtimeCost}", requirements().downtimeCost()) )
[when]The stated transactions across regions are {crossRegionTransactions:eventual|atomic|none}=Situation( requirements().crossRegionTransactions() == "{crossRegionTransactions}" )
[when]The availability target is not {availability:99\.999|99\.95|99\.99|none|99\.5|99\.9|99}=Situation( availability() != "{availability}" )
[when]The outage of a region that can be tolerated is one of {regionOutageList:[a-z0-9., -]+}=Situation( Situation.oneOf(requirements().regionOutage(), "{regionOutageList}") )
[when]The recent data that may be lost are {dataLoss:none-in-region|minutes|seconds|none|day}=Situation( requirements().dataLoss() == "{dataLoss}" )
[when]The {test:availability|dataModel|traffic} test does not say {outcome:not-yet|yes|no}=Outcomes( !says("{test}", "{outcome}") )
[when]The availability target is {availability:99\.999|99\.95|99\.99|none|99\.5|99\.9|99}=Situation( availability() == "{availability}" )
[when]Transactions across regions are not {crossRegionTransactions:eventual|atomic|none}=Situation( crossRegionTransactions() != "{crossRegionTransactions}" )
[when]Transactions across regions are one of {crossRegionTransactionsList:[a-z0-9., -]+}=Situation( Situation.oneOf(crossRegionTransactions(), "{crossRegionTransactionsList}") )
[when]The services of today are not {servicesToday:one-app|modular|over-10|none|2-10}=Situation( requirements().servicesToday() != "{servicesToday}" )
[when]Transactions across regions are {crossRegionTransactions:eventual|atomic|none}=Situation( crossRegionTransactions() == "{crossRegionTransactions}" )
[when]The database of today is {databaseToday:other-sql|postgres|mysql|nosql|none}=Situation( requirements().databaseToday() == "{databaseToday}" )
[when]The share of a machine that the application uses is more than {limit:[\d.]+}=Situation( horizon().applicationShare() > {limit} )
[when]The {test:availability|dataModel|traffic} test says {outcome:not-yet|yes|no}=Outcomes( says("{test}", "{outcome}") )
[when]The services of today are {servicesToday:one-app|modular|over-10|none|2-10}=Situation( requirements().servicesToday() == "{servicesToday}" )
[when]The pattern of writers is not {writers:same-records|home-region|one-place}=Situation( requirements().writers() != "{writers}" )
[when]The share of a machine that the application uses is at most {limit:[\d.]+}=Situation( horizon().applicationShare() <= {limit} )
[when]The worse outcome of a split network is {partition:not-working|wrong-data}=Situation( requirements().partition() == "{partition}" )
[when]The recent data that may be lost are one of {dataLossList:[a-z0-9., -]+}=Situation( Situation.oneOf(requirements().dataLoss(), "{dataLossList}") )
[when]The share of reads that may be stale is not {staleReads:never|some|most}=Situation( requirements().staleReads() != "{staleReads}" )
[when]Analytics events per second at the horizon are more than {limit:[\d.]+}=Situation( analyticsEvents() > {limit} )
[when]The pattern of writers is {writers:same-records|home-region|one-place}=Situation( requirements().writers() == "{writers}" )
[when]Analytics events per second at the horizon are at most {limit:[\d.]+}=Situation( analyticsEvents() <= {limit} )
[when]The share of one Postgres that writes use is more than {limit:[\d.]+}=Situation( horizon().writeShare() > {limit} )
[when]Peak requests per second at the horizon are more than {limit:[\d.]+}=Situation( horizon().requests() > {limit} )
[when]The share of one Postgres that reads use is more than {limit:[\d.]+}=Situation( horizon().readShare() > {limit} )
[when]The verdict is not {verdict:distributed|not-needed|one-part|not-yet}=Recommendation( verdict() != "{verdict}" )
[when]The hosting is not {hosting:undecided|several|google|azure|aws|own}=Situation( requirements().hosting() != "{hosting}" )
[when]The share of one Postgres that data use is more than {limit:[\d.]+}=Situation( horizon().dataShare() > {limit} )
[when]The operations points over the budget are more than {limit:[\d.]+}=Recommendation( pointsOverBudget() > {limit} )
[when]The reasons for asking include none of {reasonsList:[a-z0-9., -]+}=Situation( !Situation.any(requirements().reasons(), "{reasonsList}") )
[when]The services of today are one of {servicesTodayList:[a-z0-9., -]+}=Situation( Situation.oneOf(requirements().servicesToday(), "{servicesTodayList}") )
[when]The share of one Postgres that reads use is at most {limit:[\d.]+}=Situation( horizon().readShare() <= {limit} )
[when]Requests that only read are, in percent, more than {limit:[\d.]+}=Situation( requirements().readShare() > {limit} )
[when]Residency binds data to {residency:several-places|one-place|none}=Situation( requirements().residency() == "{residency}" )
[when]The database of today is one of {databaseTodayList:[a-z0-9., -]+}=Situation( Situation.oneOf(requirements().databaseToday(), "{databaseTodayList}") )
[when]The reasons for asking include one of {reasonsList:[a-z0-9., -]+}=Situation( Situation.any(requirements().reasons(), "{reasonsList}") )
[when]The yearly loss from regional outages is more than {limit:[\d.]+}=Situation( regionLoss() > {limit} )
[when]The operations points over the budget are at most {limit:[\d.]+}=Recommendation( pointsOverBudget() <= {limit} )
[when]The verdict is {verdict:distributed|not-needed|one-part|not-yet}=Recommendation( verdict() == "{verdict}" )
[when]Agreement is needed for one of {coordinationList:[a-z0-9., -]+}=Situation( Situation.any(requirements().coordination(), "{coordinationList}") )
[when]Messages per second at the horizon are more than {limit:[\d.]+}=Situation( messages() > {limit} )
[when]The hosting is {hosting:undecided|several|google|azure|aws|own}=Situation( requirements().hosting() == "{hosting}" )
[when]The yearly loss from regional outages is at most {limit:[\d.]+}=Situation( regionLoss() <= {limit} )
[when]The growth over the planning years is more than {limit:[\d.]+}=Situation( totalGrowth() > {limit} )
[when]Agreement is needed only for {coordinationList:[a-z0-9., -]+}=Situation( Situation.only(requirements().coordination(), "{coordinationList}") )
[when]Messages are needed for none of {messagingList:[a-z0-9., -]+}=Situation( !Situation.any(requirements().messaging(), "{messagingList}") )
[when]Messages per second at the horizon are at most {limit:[\d.]+}=Situation( messages() <= {limit} )
[when]People on call are at least {onCall:8-or-more|nobody|1-3|4-7}=Situation( Situation.atLeast("onCall", "{onCall}", requirements().onCall()) )
[when]Terabytes of data at the horizon are more than {limit:[\d.]+}=Situation( horizon().terabytes() > {limit} )
[when]The recommendation includes one of {candidates:[a-z0-9., -]+}=Recommendation( Situation.any(chosen(), "{candidates}") )
[when]Writes per second at the horizon are more than {limit:[\d.]+}=Situation( horizon().writes() > {limit} )
[when]Messages are needed for one of {messagingList:[a-z0-9., -]+}=Situation( Situation.any(requirements().messaging(), "{messagingList}") )
[when]People on call are at most {onCall:8-or-more|nobody|1-3|4-7}=Situation( Situation.atMost("onCall", "{onCall}", requirements().onCall()) )
[when]Residency binds data to one of {residencyList:[a-z0-9., -]+}=Situation( Situation.oneOf(requirements().residency(), "{residencyList}") )
[when]The pattern of writers is one of {writersList:[a-z0-9., -]+}=Situation( Situation.oneOf(requirements().writers(), "{writersList}") )
[when]Terabytes of data at the horizon are at most {limit:[\d.]+}=Situation( horizon().terabytes() <= {limit} )
[when]The workload includes none of {workloadsList:[a-z0-9., -]+}=Situation( !Situation.any(requirements().workloads(), "{workloadsList}") )
[when]Writes per second at the horizon are at most {limit:[\d.]+}=Situation( horizon().writes() <= {limit} )
[when]Messages are needed only for {messagingList:[a-z0-9., -]+}=Situation( Situation.only(requirements().messaging(), "{messagingList}") )
[when]The largest share of any limit is more than {limit:[\d.]+}=Situation( horizon().largestShare() > {limit} )
[when]The workload includes one of {workloadsList:[a-z0-9., -]+}=Situation( Situation.any(requirements().workloads(), "{workloadsList}") )
[when]The work of a request is {requestWork:medium|light|heavy}=Situation( requirements().requestWork() == "{requestWork}" )
[when]Years until a limit is reached are at most {limit:[\d.]+}=Situation( yearsUntilALimit() <= {limit} )
[when]The largest share of any limit is at most {limit:[\d.]+}=Situation( horizon().largestShare() <= {limit} )
[when]People on call are {onCall:8-or-more|nobody|1-3|4-7}=Situation( requirements().onCall() == "{onCall}" )
[when]Writes for each request are more than {limit:[\d.]+}=Situation( writesPerRequest() > {limit} )
[when]The hosting is one of {hostingList:[a-z0-9., -]+}=Situation( Situation.oneOf(requirements().hosting(), "{hostingList}") )
[when]Yearly revenue is over ten million dollars=Situation( requirements().revenueOver10m() )
[when]Nobody has operated a distributed system=Situation( !requirements().operatedDistributed() )
[when]Engineers are fewer than {limit:[\d.]+}=Situation( requirements().engineers() < {limit} )
[when]Engineers are more than {limit:[\d.]+}=Situation( requirements().engineers() > {limit} )
[when]Engineers are at least {limit:[\d.]+}=Situation( requirements().engineers() >= {limit} )
[when]Engineers are at most {limit:[\d.]+}=Situation( requirements().engineers() <= {limit} )
[when]Teams are fewer than {limit:[\d.]+}=Situation( requirements().teams() < {limit} )
[when]The situation is not "{text:[^"]+}"=Concepts( !has("{text}") )
[when]Customers have data that never mix=Situation( requirements().tenants() )
[when]Teams are at least {limit:[\d.]+}=Situation( requirements().teams() >= {limit} )
[when]Teams are at most {limit:[\d.]+}=Situation( requirements().teams() <= {limit} )
[when]The situation is "{text:[^"]+}"=Concepts( has("{text}") )
[when]Everything must be open source=Situation( requirements().openSourceOnly() )
[when]Managed services are ruled out=Situation( !requirements().managedServices() )
[when]Managed services are welcome=Situation( requirements().managedServices() )
[when]Kubernetes does not run yet=Situation( !requirements().runsKubernetes() )
[when]ZooKeeper does not run yet=Situation( !requirements().runsZooKeeper() )
[when]Agreement is not needed=Situation( requirements().coordination().isEmpty() )
[when]Kubernetes runs already=Situation( requirements().runsKubernetes() )
[when]Messages are not needed=Situation( requirements().messaging().isEmpty() )
[when]ZooKeeper runs already=Situation( requirements().runsZooKeeper() )
[when]Agreement is needed=Situation( !requirements().coordination().isEmpty() )
[when]Messages are needed=Situation( !requirements().messaging().isEmpty() )
[then]When a node of {candidate:cells-per-jurisdiction|timeseries-on-postgres|modular-plus-services|primary-with-standby|postgres-partitioned|warm-standby-region|multi-region-active|postgres-replicas|postgres-sharded|modular-monolith|no-coordination|postgres-queue|single-server|no-side-store|managed-queue|postgres-lock|microservices|cockroachdb|yugabytedb|clickhouse|zookeeper|postgres|no-queue|rabbitmq|monolith|spanner|consul|kafka|nats|etcd} returns after half an hour, "{text:[^"]+}"=conclusions.failure( drools.getRule().getName(), "{candidate}", "node-returns", "{text}");
[then]When the network around {candidate:cells-per-jurisdiction|timeseries-on-postgres|modular-plus-services|primary-with-standby|postgres-partitioned|warm-standby-region|multi-region-active|postgres-replicas|postgres-sharded|modular-monolith|no-coordination|postgres-queue|single-server|no-side-store|managed-queue|postgres-lock|microservices|cockroachdb|yugabytedb|clickhouse|zookeeper|postgres|no-queue|rabbitmq|monolith|spanner|consul|kafka|nats|etcd} splits, "{text:[^"]+}"=conclusions.failure( drools.getRule().getName(), "{candidate}", "network-partitions", "{text}");
[then]When a node of {candidate:cells-per-jurisdiction|timeseries-on-postgres|modular-plus-services|primary-with-standby|postgres-partitioned|warm-standby-region|multi-region-active|postgres-replicas|postgres-sharded|modular-monolith|no-coordination|postgres-queue|single-server|no-side-store|managed-queue|postgres-lock|microservices|cockroachdb|yugabytedb|clickhouse|zookeeper|postgres|no-queue|rabbitmq|monolith|spanner|consul|kafka|nats|etcd} fails, "{text:[^"]+}"=conclusions.failure( drools.getRule().getName(), "{candidate}", "node-fails", "{text}");
[then]Single out "{text:[^"]+}" for {candidate:cells-per-jurisdiction|timeseries-on-postgres|modular-plus-services|primary-with-standby|postgres-partitioned|warm-standby-region|multi-region-active|postgres-replicas|postgres-sharded|modular-monolith|no-coordination|postgres-queue|single-server|no-side-store|managed-queue|postgres-lock|microservices|cockroachdb|yugabytedb|clickhouse|zookeeper|postgres|no-queue|rabbitmq|monolith|spanner|consul|kafka|nats|etcd}=conclusions.singleOut( drools.getRule().getName(), "{text}", "{candidate}");
[then]Climb {rung:application-copies|background-workers|connection-pooler|application-cache|archive-cold-data|partition-tables|split-off-tables|shard-by-tenant|bigger-machine|object-storage|postgres-queue|measure-first|read-replicas|http-caching|fewer-writes|column-store|warm-standby|row-homes} when "{text:[^"]+}"=conclusions.climb( drools.getRule().getName(), "{rung}", "{text}");
[then]Answer the {test:availability|dataModel|traffic} test with {conclusion:yes-for-the-whole|yes-for-one-part|not-yet|no}=conclusions.answer( drools.getRule().getName(), "{test}", "{conclusion}");
[then]Suggest {crossRegionTransactions:eventual|atomic|none} for crossRegionTransactions=conclusions.suggest( drools.getRule().getName(), "crossRegionTransactions", "{crossRegionTransactions}");
[then]Suggest {availability:99\.999|99\.95|99\.99|none|99\.5|99\.9|99} for availability=conclusions.suggest( drools.getRule().getName(), "availability", "{availability}");
[then]Suggest {regionOutage:quarter-hour|unnoticed|half-day|day} for regionOutage=conclusions.suggest( drools.getRule().getName(), "regionOutage", "{regionOutage}");
[then]Suggest {dataLoss:none-in-region|minutes|seconds|none|day} for dataLoss=conclusions.suggest( drools.getRule().getName(), "dataLoss", "{dataLoss}");
[then]Suggest {writers:same-records|home-region|one-place} for writers=conclusions.suggest( drools.getRule().getName(), "writers", "{writers}");
[then]Favour {candidates:[a-z0-9., -]+} by our first principle=conclusions.weigh( drools.getRule().getName(), "{candidates}", 5);
[then]Speak against {candidates:[a-z0-9., -]+} decisively=conclusions.weigh( drools.getRule().getName(), "{candidates}", -4);
[then]Speak against {candidates:[a-z0-9., -]+} a little=conclusions.weigh( drools.getRule().getName(), "{candidates}", -1);
[then]Speak against {candidates:[a-z0-9., -]+} strongly=conclusions.weigh( drools.getRule().getName(), "{candidates}", -3);
[then]Favour {candidates:[a-z0-9., -]+} overwhelmingly=conclusions.weigh( drools.getRule().getName(), "{candidates}", 8);
[then]Speak against {candidates:[a-z0-9., -]+} clearly=conclusions.weigh( drools.getRule().getName(), "{candidates}", -2);
[then]Favour {candidates:[a-z0-9., -]+} decisively=conclusions.weigh( drools.getRule().getName(), "{candidates}", 4);
[then]Favour {candidates:[a-z0-9., -]+} a little=conclusions.weigh( drools.getRule().getName(), "{candidates}", 1);
[then]Favour {candidates:[a-z0-9., -]+} strongly=conclusions.weigh( drools.getRule().getName(), "{candidates}", 3);
[then]Favour {candidates:[a-z0-9., -]+} clearly=conclusions.weigh( drools.getRule().getName(), "{candidates}", 2);
[then]Exclude {candidates:[a-z0-9., -]+}=conclusions.exclude( drools.getRule().getName(), "{candidates}");
[then]Call the situation "{text:[^"]+}"=conclusions.call( drools.getRule().getName(), "{text}");
[then]Operate "{text:[^"]+}"=conclusions.operate( drools.getRule().getName(), "{text}");
[then]Warn "{text:[^"]+}"=conclusions.warn( drools.getRule().getName(), "{text}");
[then]Because "{text:[^"]+}"=;
[then]Source {ids:[A-Za-z0-9, -]+}=;
