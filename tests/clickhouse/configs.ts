/** Ports and folder of one server of a test's cluster. */
export interface ServerPorts {
  folder: string;
  http: number;
  tcp: number;
  interserver: number;
  /** TCP ports of all shards, this one's too */
  tcpPorts: readonly number[];
}

/** The configuration of one server: only the loopback, little memory for caches, the cluster `entente`. */
export function serverConfig({ folder, http, tcp, interserver, tcpPorts }: ServerPorts): string {
  const shards = tcpPorts.map(
    (port) => `<shard><internal_replication>true</internal_replication>
      <replica><host>127.0.0.1</host><port>${port}</port></replica></shard>`,
  );
  return `<?xml version="1.0"?>
<yandex>
  <logger><level>warning</level><log>${folder}/server.log</log><errorlog>${folder}/error.log</errorlog>
    <size>10M</size><count>1</count></logger>
  <listen_host>127.0.0.1</listen_host>
  <http_port>${http}</http_port><tcp_port>${tcp}</tcp_port>
  <interserver_http_host>127.0.0.1</interserver_http_host><interserver_http_port>${interserver}</interserver_http_port>
  <path>${folder}/data/</path><tmp_path>${folder}/tmp/</tmp_path>
  <users_config>${folder}/users.xml</users_config>
  <default_profile>default</default_profile><default_database>default</default_database>
  <mark_cache_size>67108864</mark_cache_size><uncompressed_cache_size>0</uncompressed_cache_size>
  <max_concurrent_queries>100</max_concurrent_queries><timezone>UTC</timezone><mlock_executable>false</mlock_executable>
  <remote_servers><entente>${shards.join("")}</entente></remote_servers>
</yandex>
`;
}

/** One user from the loopback, with a cap on memory. @param memory bytes */
export function userConfig(memory: number): string {
  return `<?xml version="1.0"?>
<yandex>
  <profiles><default><max_memory_usage>${memory}</max_memory_usage>
    <max_memory_usage_for_all_queries>${memory}</max_memory_usage_for_all_queries><max_threads>2</max_threads></default></profiles>
  <users><default><password></password><networks><ip>127.0.0.1</ip></networks>
    <profile>default</profile><quota>default</quota></default></users>
  <quotas><default/></quotas>
</yandex>
`;
}
